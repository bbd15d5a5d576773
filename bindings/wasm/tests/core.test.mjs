// SPDX-License-Identifier: Apache-2.0
// The core alone: it says what the whole engine says, octet for octet, and offers nothing that needs a store.
import assert from 'node:assert/strict';
import path from 'node:path';
import {test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {at, cart, json, menu, package_, packageFolder, rules, venue} from './support.mjs';

const module_ = await import(pathToFileURL(path.join(packageFolder, 'core.mjs')));
const core = await module_.load(), whole = await package_.load();
const cases = ['pricing', 'pricing_rows'].flatMap((name) => json(`tests/vectors/${name}.json`).cases);

// What an engine makes of a case: the quote with its proof, or the error.
function answer({Book}, each) {
  const {currency} = each.menu, {fulfilment} = each.cart;
  const book = new Book({id: 'v', name: 'v', position: {lat_e7: 0, lng_e7: 0}, currency, clock: {zone: 'UTC'},
    offers: [{fulfilment}]}, each.menu, each.rules);
  const request = {...each.context, cart: each.cart, at: each.at};
  try {
    return {...book.quote(request), total: book.total(request), proof: book.prove(request)};
  } catch ({code, name, path: place, message}) {
    return {code, name, place, message};
  } finally {
    book.free();
  }
}

test('every vector comes out of the core as out of the whole engine', () => {
  let priced = 0;
  for (const each of cases) {
    const said = answer(core, each);
    assert.deepEqual(said, answer(whole, each), each.id);
    assert.equal(said.name, each.expected.error, each.id);
    if (said.quote) ++priced;
    if (said.quote) assert.equal(said.total, each.expected.totals.total_minor ?? 0, each.id);
  }
  assert.ok(priced >= 120 && cases.length >= 146);
});

test('it offers what the whole engine offers without a store', () => {
  const beyond = new Set(['Client', 'House', 'engine', 'engineEncrypts']);
  assert.deepEqual(Object.keys(core).sort(), Object.keys(whole).filter((name) => !beyond.has(name)).sort());
  for (const name of Object.keys(core)) {
    if (typeof core[name] === 'object') assert.deepEqual(Object.keys(core[name]), Object.keys(whole[name]), name);
  }
  assert.deepEqual(Object.getOwnPropertyNames(core.Book.prototype), Object.getOwnPropertyNames(whole.Book.prototype));
});

test('menus of other systems are read, ids are new, money is counted', () => {
  const card = {'@context': 'https://schema.org', '@type': 'Menu', name: 'Card', hasMenuSection: [{'@type': 'MenuSection',
    name: 'Pizza', hasMenuItem: [{'@type': 'MenuItem', name: 'Margherita', offers: {price: '11.50', priceCurrency: 'EUR'}}]}]};
  const read = core.menu.import('schemaorg', JSON.stringify(card), {venue: 'roma', currency: 'EUR'});
  assert.equal(read.menu.items[0].price_minor, 1150);
  assert.match(core.idNew(), /^[0-9a-f]{8}-[0-9a-f]{4}-7/);
  assert.notEqual(core.idNew(), core.idNew());
  assert.equal(core.money.format(1250, 'EUR'), '12.50');
});

test('a hostile caller gets errors and the core goes on', () => {
  const before = core.liveHandles();
  const book = new core.Book(venue, menu, rules), other = new whole.Book(venue, menu, rules);
  for (const hostile of [undefined, null, 7, 'text', {at, cart: 1}, {at: 'never', cart: cart()}, new Proxy({}, {})]) {
    assert.throws(() => book.quote(hostile), module_.CouvertError);
  }
  for (const stranger of [other, core, {}]) assert.throws(() => book.quote.call(stranger, {at, cart: cart()}), module_.InvalidError);
  assert.throws(() => core.documentCheck('Menu', '{'.repeat(100_000)), {name: 'json_syntax'});
  assert.equal(book.total({at, cart: cart()}), 2600);
  book.free();
  other.free();
  assert.throws(() => book.total({at, cart: cart()}), module_.InvalidError);
  assert.equal(core.liveHandles(), before);
});
