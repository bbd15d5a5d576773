// SPDX-License-Identifier: Apache-2.0
// The programs of the README, run as they stand.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {test} from 'node:test';
import {packageFolder} from './support.mjs';

test('the README does what it says', () => {
  const text = readFileSync(path.join(packageFolder, 'README.md'), 'utf8');
  const programs = [...text.matchAll(/```js\n([^]*?)```/g)].map((found) => found[1]);
  const promises = [2, 1];  // lines that each of them prints
  const folder = mkdtempSync(path.join(os.tmpdir(), 'couvert-readme-'));
  writeFileSync(path.join(folder, 'menu.json'), /```json\n([^]*?)```/.exec(text)[1]);
  assert.equal(programs.length, promises.length);
  for (const [number, code] of programs.entries()) {
    const said = [...code.matchAll(/console\.log\(.*\);  \/\/ (.*)/g)].map((found) => found[1]);
    assert.equal(said.length, promises[number]);
    const file = path.join(packageFolder, `readme-${process.pid}.mjs`);  // inside the package it finds itself by its name
    writeFileSync(file, code);
    try {
      const out = execFileSync(process.execPath, [file], {cwd: folder, encoding: 'utf8', timeout: 60_000});
      assert.deepEqual(out.trim().split('\n'), said);
    } finally {
      rmSync(file);
    }
  }
  rmSync(folder, {recursive: true});
});
