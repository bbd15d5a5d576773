// SPDX-License-Identifier: Apache-2.0
// An engine that failed inside, by a trap or without memory, refuses every further call; another one works, from the vault too.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {at, cart, menu, package_, packageFolder, rules, venue} from './support.mjs';

const {InternalError, UnavailableError, load, memoryVault} = package_;
const core = await import(pathToFileURL(path.join(packageFolder, 'core.mjs')));
const actor = {role: 'customer', subject: 'guest-1'}, ops = {role: 'ops_admin', subject: 'ops'};
const read = (name) => readFileSync(path.join(packageFolder, name));

// ---- the engine's own file, changed in one place ---------------------------------------------------------------------

function number(octets, from) {
  let value = 0, to = from;
  do value += (octets[to] & 127) * 2 ** (7 * (to - from)); while (octets[to++] & 128);
  return [value, to];
}

// Where the contents of a section begin.
function section(octets, wanted) {
  for (let from = 8; from < octets.length;) {
    const [size, begin] = number(octets, from + 1);
    if (octets[from] === wanted) return begin;
    from = begin + size;
  }
  throw new Error(`no section ${wanted}`);
}

// The same engine with so many pages of 64 KiB beyond those that it begins with, and no more.
function small(octets, pages) {
  const out = Buffer.from(octets);
  const begin = section(out, 5);
  assert.deepEqual([out[begin], out[begin + 1]], [1, 1], 'one memory, with a limit');
  const [initial, at_] = number(out, begin + 2), [, end] = number(out, at_);
  for (let i = at_, rest = initial + pages; i < end; ++i, rest >>= 7) out[i] = (rest & 127) | (i + 1 < end ? 128 : 0);
  return out;
}

// The same engine whose function traps: its code begins with "unreachable". `part`: what Emscripten wrote beside the engine;
// it knows the short names of the exports.
function trapping(octets, part, name) {
  const short = new RegExp(`Module\\["_${name}"\\]=Module\\["asm"\\]\\["(\\w+)"\\]`).exec(part)[1];
  const out = Buffer.from(octets);
  const index = exported(out, short) - functionsImported(out);
  let [count, from] = number(out, section(out, 10));
  assert.ok(index >= 0 && index < count);
  for (let i = 0; i < index; ++i) {
    const [size, begin] = number(out, from);
    from = begin + size;
  }
  const [size, begin] = number(out, from);
  const [locals, groups] = number(out, begin);
  let code = groups;
  for (let i = 0; i < locals; ++i) code = number(out, code)[1] + 1;
  out.fill(1, code, begin + size - 1);  // "nop" up to the end
  out[code] = 0;
  return out;
}

function exported(octets, wanted) {
  let [count, from] = number(octets, section(octets, 7));
  for (; count > 0; --count) {
    const [size, begin] = number(octets, from);
    const [index, next] = number(octets, begin + size + 1);
    if (octets.toString('utf8', begin, begin + size) === wanted && octets[begin + size] === 0) return index;
    from = next;
  }
  throw new Error(`${wanted} is not exported`);
}

const functionsImported = (octets) =>
  WebAssembly.Module.imports(new WebAssembly.Module(octets)).filter(({kind}) => kind === 'function').length;

// ---- tests -----------------------------------------------------------------------------------------------------------

function everythingIsRefused(couvert, book) {
  const calls = [() => book.total({at, cart: cart()}), () => book.document('venue'), () => couvert.idNew(), () => couvert.version(),
                 () => couvert.money.add(1, 2, 'EUR'), () => new couvert.Book(venue, menu, rules)];
  for (const call of calls) {
    assert.throws(call, (error) => error instanceof InternalError && /stopped/.test(error.message) && error.cause !== undefined);
  }
  book.free();  // nothing is left to be given back
}

for (const [name, loading, wasm, part] of [['whole', load, 'couvert.wasm', 'engine.mjs'],
                                           ['core', core.load, 'couvert-core.wasm', 'core_engine.mjs']]) {
  test(`after a trap the ${name} engine refuses everything, and another one works`, async () => {
    const wasmBinary = trapping(read(wasm), String(read(part)), 'couvert_book_orderable');
    const couvert = await loading({wasmBinary});
    const book = new couvert.Book(venue, menu, rules);
    assert.equal(book.total({at, cart: cart()}), 2600);
    assert.throws(() => book.orderable({at, cart: cart()}), (error) => error.name === 'internal' &&
      error.cause instanceof WebAssembly.RuntimeError && /unreachable/.test(error.message));
    everythingIsRefused(couvert, book);
    const again = await loading();
    const other = new again.Book(venue, menu, rules);
    assert.equal(other.orderable({at, cart: cart()}).ok, true);
    other.free();
  });

  test(`without memory the ${name} engine refuses everything, and another one works`, async () => {
    const couvert = await loading({wasmBinary: small(read(wasm), 0)});
    const book = new couvert.Book(venue, menu, rules), books = [];
    const many = {...menu, items: Array.from({length: 500}, (_, i) => ({...menu.items[0], ref: `dish-${i}`, name: 'x'.repeat(200)}))};
    many.sections = [{ref: 'all', name: 'All', items: many.items.map((item) => item.ref)}];
    assert.throws(() => { for (;;) books.push(new couvert.Book(venue, many, rules)); },
      (error) => error instanceof UnavailableError && error.name === 'no_memory' || error instanceof InternalError);
    assert.ok(books.length > 3);
    everythingIsRefused(couvert, book);
    const again = await loading();
    assert.equal(new again.Book(venue, menu, rules).total({at, cart: cart()}), 2600);
  });
}

test('what a vault had before the failure is there for another engine', async () => {
  const wasmBinary = trapping(read('couvert.wasm'), String(read('engine.mjs')), 'couvert_client_discard_pending');
  const couvert = await load({wasmBinary}), vault = memoryVault();
  let closed = 0;
  vault.close = () => { ++closed; };
  const house = couvert.House.open();
  house.putVenue(venue, ops, -1);
  house.publish(menu, rules, ops, -1).free();
  const fetch = async (url, {body}) => Response.json(house[url.pathname.endsWith('push') ? 'push' : 'pull'](JSON.parse(body), actor));
  const client = await couvert.Client.open({actor, vault, fetch, house: 'http://house.test'});
  await client.sync();
  const order = () => ({command: couvert.idNew(), order: couvert.idNew(), cart: {...cart(), id: couvert.idNew()},
                        expected_total_minor: 2600});
  const first = order(), second = order();
  await client.place(first);
  await assert.rejects(client.discardPending('enough'), {name: 'internal'});
  await assert.rejects(client.place(second), {name: 'internal'});
  await assert.rejects(client.sync(), {name: 'internal'});
  assert.throws(() => client.outbox(), {name: 'internal'});
  await assert.rejects(client.close(), {name: 'internal'});
  assert.equal(closed, 1);

  const again = await (await load()).Client.open({actor, vault});
  assert.equal(again.outbox().length, 1);
  assert.equal(again.order(first.order).order.id, first.order);
  await again.close();
});
