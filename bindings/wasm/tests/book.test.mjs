// SPDX-License-Identifier: Apache-2.0
// The engine without a store: prices, documents, errors, what a hostile caller gets.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {at, cart, json, menu, package_, rules, venue} from './support.mjs';

const {CouvertError, InvalidError, load} = package_;
const couvert = await load();

test('a basket is priced to the cent', () => {
  const book = new couvert.Book(venue, menu, rules);
  assert.equal(book.total({at, cart: cart()}), 2600);
  const {quote, orderable} = book.quote({at, cart: cart()});
  assert.equal(quote.totals.total_minor, 2600);
  assert.equal(orderable.ok, true);
  couvert.quote.verify(quote);
  assert.throws(() => couvert.quote.verify({...quote, totals: {...quote.totals, total_minor: 2599}}), {name: 'price_changed'});
  book.free();
});

test('money is whole numbers', () => {
  assert.equal(couvert.currency.exponent('JPY'), 0);
  assert.equal(couvert.money.parse('12.50', 'EUR'), 1250);
  assert.equal(couvert.money.format(-1250, 'EUR'), '-12.50');
  assert.deepEqual(couvert.money.allocate(100, [1, 1, 1], 'EUR'), [34, 33, 33]);
  assert.equal(couvert.money.portion(333, 100_000, 'half_up', 'EUR'), 33);
  assert.throws(() => couvert.money.add(Number.MAX_SAFE_INTEGER, 1, 'EUR'), {name: 'money_overflow'});
  assert.throws(() => couvert.money.add(0.5, 1, 'EUR'), InvalidError);
  assert.throws(() => couvert.money.parse('1.234', 'EUR'), (error) =>
    error instanceof InvalidError && error.name === 'money_format' && error.code > 0 && error.retryable === false);
});

test('texts of every script cross the boundary unchanged', () => {
  const name = '食 🍕 é \u2028';
  const book = new couvert.Book({...venue, name}, menu, rules);
  assert.equal(JSON.parse(book.document('venue')).name, name);
  book.free();
  assert.throws(() => new couvert.Book({...venue, name: 'a\u0000b'}, menu, rules), {name: 'text_encoding'});
});

test('errors carry number, kind, path', () => {
  assert.throws(() => new couvert.Book(venue, {...menu, items: [{ref: 'x', price_minor: 'dear'}]}, rules), (error) => {
    assert.ok(error instanceof CouvertError);
    assert.equal(error.kind, 'invalid');
    assert.equal(error.path, '/menu/items/0/price_minor');
    assert.ok(Number.isInteger(error.code) && error.code !== 0);
    return true;
  });
});

test('a hostile caller gets errors and the engine goes on', () => {
  const book = new couvert.Book(venue, menu, rules);
  const used = new couvert.Book(venue, menu, rules);
  used.free();
  used.free();
  const circle = {};
  circle.self = circle;
  for (const hostile of [undefined, null, 7, 'text', () => 0, circle, {at, cart: 1}, {at: 'never', cart: cart()}, new Proxy({}, {})]) {
    assert.throws(() => book.quote(hostile), CouvertError);
    assert.throws(() => book.quote.call(hostile, {at, cart: cart()}), CouvertError);
  }
  assert.throws(() => used.quote({at, cart: cart()}), InvalidError);
  assert.throws(() => couvert.menu.export(used, 'schemaorg'), InvalidError);
  assert.throws(() => couvert.menu.export(couvert, 'schemaorg'), InvalidError);
  assert.throws(() => couvert.documentCheck('Menu', '{'.repeat(100_000)), {name: 'json_syntax'});
  assert.equal(book.total({at, cart: cart()}), 2600);
  book.free();
});

test('nothing leaks over ten thousand prices', () => {
  const before = couvert.liveHandles();
  const book = new couvert.Book(venue, menu, rules);
  for (let i = 0; i < 10_000; ++i) book.total({at, cart: cart(1 + i % 9)});
  for (let i = 0; i < 1_000; ++i) assert.throws(() => book.total({at}), CouvertError);
  book.free();
  assert.equal(couvert.liveHandles(), before);
});

test('two engines know nothing of each other', async () => {
  const other = await load();
  const book = new couvert.Book(venue, menu, rules);
  assert.throws(() => other.menu.export(book, 'schemaorg'), InvalidError);
  book.free();
});

test('the schemas are those that the types were made of', () => {
  assert.deepEqual(couvert.schemas(), json('bindings/spec/documents.json'));
});

test('an engine that is no engine is refused', async () => {
  await assert.rejects(load({wasmBinary: new Uint8Array([1, 2, 3])}), {name: 'internal'});
});
