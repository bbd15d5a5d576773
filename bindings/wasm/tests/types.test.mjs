// SPDX-License-Identifier: Apache-2.0
// The types, read by TypeScript's own compiler: what is right is accepted, and each thing that is wrong is refused.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {test} from 'node:test';
import {packageFolder, root} from './support.mjs';

const compiler = path.join(root, 'build/third_party/typescript/node_modules/typescript/lib/tsc.js');

// Compiles a source in a folder where the package is installed; answers with what the compiler says.
function compiled(source) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'couvert-types-'));
  try {
    const installed = path.join(folder, 'node_modules/couvert');
    mkdirSync(installed, {recursive: true});
    for (const name of ['package.json', 'couvert.d.ts', 'core.d.ts']) cpSync(path.join(packageFolder, name), path.join(installed, name));
    writeFileSync(path.join(folder, 'usage.mts'), source);
    const ran = spawnSync(process.execPath, [compiler, '--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022',
      '--lib', 'es2023,dom', '--exactOptionalPropertyTypes', 'usage.mts'], {cwd: folder, encoding: 'utf8', timeout: 120_000});
    return ran.stdout + ran.stderr;
  } finally {
    rmSync(folder, {recursive: true});
  }
}

test('the types say what the package is', () => {
  assert.ok(existsSync(compiler), `TypeScript is not there; ./dev test wasm fetches it: ${compiler}`);
  const usage = readFileSync(path.join(root, 'bindings/wasm/tests/types/usage.ts'), 'utf8');
  assert.equal(compiled(usage), '');
  assert.match(compiled(usage.replace('total_minor;', 'total_euro;')), /TS2339.*total_euro/);
});
