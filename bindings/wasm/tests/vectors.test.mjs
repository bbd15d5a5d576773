// SPDX-License-Identifier: Apache-2.0
// The vectors of prices in the lane of the browser's engine.
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import path from 'node:path';
import {test} from 'node:test';
import {json, package_, root} from './support.mjs';

const couvert = await package_.load();
const totals = ['goods_minor', 'discount_minor', 'fees_minor', 'tax_added_minor', 'tax_included_minor', 'tip_minor',
  'rounding_minor', 'total_minor'];
const filled = (given) => Object.fromEntries(totals.map((name) => [name, given[name] ?? 0]));

const files = readdirSync(path.join(root, 'tests/vectors')).filter((name) => name.endsWith('.json'));
const cases = files.flatMap((name) => json(`tests/vectors/${name}`).cases);

function quoteOf(each) {
  const venue = {id: 'v', name: 'v', position: {lat_e7: 0, lng_e7: 0}, currency: each.menu.currency, clock: {zone: 'UTC'},
                 offers: [{fulfilment: each.cart.fulfilment}]};
  const book = new couvert.Book(venue, {...each.menu, venue: 'v'}, each.rules);
  try {
    return book.quote({...each.context, cart: {...each.cart, venue: 'v'}, at: each.at}).quote;
  } finally {
    book.free();
  }
}

for (const each of cases) {
  test(`vector ${each.id}`, () => {
    const {expected} = each;
    if (expected.error) {
      assert.throws(() => quoteOf(each), (error) => {
        assert.deepEqual([error.name, error.path], [expected.error, expected.path]);
        return true;
      });
      return;
    }
    const quote = quoteOf(each);
    assert.deepEqual(filled(quote.totals), filled(expected.totals));
    const found = {
      line_discounts: () => quote.lines.map((line) => line.discount_minor ?? 0),
      unused_codes: () => quote.unused_codes ?? [],
      unused: () => (quote.unused ?? []).map(({code, reason}) => [code, reason]),
      taxes: () => (quote.taxes ?? []).map((tax) => [tax.ref, tax.rate, tax.tax_minor, tax.remitter ?? 'venue']),
      funded: () => (quote.discounts ?? []).map(({funded = []}) => funded.map((share) => [share.funder, share.amount_minor])),
    };
    const {totals: _, ...others} = expected;
    for (const [what, wanted] of Object.entries(others)) assert.deepEqual(found[what](), wanted, what);
    assert.deepEqual(quoteOf(each), quote, 'the same again');
    couvert.quote.verify(quote);
  });
}

test('enough of them ran', () => {
  console.log(`${cases.length} cases, none left out`);
  assert.ok(cases.length >= 146);
});
