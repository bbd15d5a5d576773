// SPDX-License-Identifier: Apache-2.0
// The first screen of the README, run as it stands.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {test} from 'node:test';
import {packageFolder} from './support.mjs';

test('the README does what it says', () => {
  const text = readFileSync(path.join(packageFolder, 'README.md'), 'utf8');
  const code = /```js\n([^]*?)```/.exec(text)[1];
  const said = [...code.matchAll(/console\.log\(.*\);  \/\/ (.*)/g)].map((found) => found[1]);
  assert.equal(said.length, 3);
  const file = path.join(packageFolder, `readme-${process.pid}.mjs`);  // inside the package it finds itself by its name
  writeFileSync(file, code);
  try {
    const out = execFileSync(process.execPath, [file], {encoding: 'utf8', timeout: 60_000});
    assert.deepEqual(out.trim().split('\n'), said);
  } finally {
    rmSync(file);
  }
});
