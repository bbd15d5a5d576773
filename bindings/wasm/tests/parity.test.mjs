// SPDX-License-Identifier: Apache-2.0
// What the package offers, found by looking at it, is what the specification lists.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {test} from 'node:test';
import {json, package_, packageFolder} from './support.mjs';

const couvert = await package_.load();
const spec = json('bindings/spec/functions.json');
const classes = {book: couvert.Book, client: couvert.Client, house: couvert.House};
const snake = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
// Members that are of this language alone, and what begins an object.
const ownMembers = new Set(['couvert_client_kept', 'couvert_client_now_us', 'couvert_client_start']);
const statics = {book: ['create'], client: ['open'], house: ['open']};

function found() {
  const names = new Set();
  for (const [noun, type] of Object.entries(classes)) {
    for (const member of Object.getOwnPropertyNames(type.prototype)) {
      if (member !== 'constructor') names.add(`couvert_${noun}_${snake(member)}`);
    }
    for (const member of statics[noun]) names.add(`couvert_${noun}_${member}`);
  }
  for (const [owner, value] of Object.entries(couvert)) {
    if (Object.values(classes).includes(value)) continue;
    if (typeof value === 'function') names.add(`couvert_${snake(owner)}`);
    else for (const member of Object.keys(value)) names.add(`couvert_${owner}_${snake(member)}`);
  }
  return names;
}

test('every function of the specification, and no other', async () => {
  const {leftOut} = await import(path.join(packageFolder, 'calls.mjs'));
  const inside = (row) => row.group === 'memory' || row.group === 'error';
  const wanted = spec.functions.filter((row) => !inside(row) && !(row.name in leftOut)).map((row) => row.name);
  const offered = found();
  for (const own of ownMembers) assert.ok(offered.delete(own), own);
  assert.deepEqual([...offered].sort(), wanted.sort());
  assert.ok(wanted.length > 80);
});

test('every member has its type', () => {
  const types = readFileSync(path.join(packageFolder, 'couvert.d.ts'), 'utf8');
  for (const type of [couvert.Client, couvert.Book, couvert.House]) {
    const from = types.indexOf(`export interface ${type.name} {`);
    const text = types.slice(from, types.indexOf('\n}\n', from));
    for (const member of Object.getOwnPropertyNames(type.prototype).filter((name) => name !== 'constructor')) {
      assert.match(text, new RegExp(`\\n  ${member}\\(`), `${type.name}.${member}`);
    }
  }
  for (const name of Object.keys(package_)) assert.match(types, new RegExp(`export (class|function) ${name}\\b`), name);
});
