// SPDX-License-Identifier: Apache-2.0
// What a compiler must accept, and what it must refuse: never run.
import {CouvertError, RefusedError, load, memoryVault, openVault} from 'couvert';
import {load as loadCore} from 'couvert/core';
import type {CouvertCore} from 'couvert/core';
import type {Cart, Client, ClientSettings, Couvert, Menu, PriceRules, Quote, Vault, Venue} from 'couvert';

const venue: Venue = {
  id: 'roma', name: 'Roma', currency: 'EUR', clock: {zone: 'Europe/Rome'}, position: {lat_e7: 0, lng_e7: 0},
  offers: [{fulfilment: 'pickup'}],
};
const menu: Menu = {ref: 'card', venue: 'roma', items: [{ref: 'x', name: {it: 'Margherita'}, price_minor: 1150}]};
const rules: PriceRules = {taxes: [{ref: 'vat', tax_class: '', rate: 100_000}]};
const cart: Cart = {id: 'c', venue: 'roma', fulfilment: 'pickup', lines: [{id: 'l', item: 'x', quantity: 2}]};

export async function accepted(): Promise<number> {
  const couvert: Couvert = await load({wasmUrl: 'https://example.org/couvert.wasm', log: (level, text) => console.log(level, text)});
  const book = new couvert.Book(venue, menu, rules);
  const quote: Quote = book.quote({at: '2026-03-14T18:00:00Z', cart}).quote;
  const total: number = quote.totals.total_minor;
  const again: number = book.total({at: '2026-03-14T18:00:00Z', cart});
  const vaults: Vault[] = [memoryVault(), await openVault('orders', {key: new Uint8Array(32)})];
  const settings: ClientSettings = {actor: {role: 'customer', subject: 'guest'}, vault: vaults[0]!};
  const client: Client = await couvert.Client.open(settings);
  const end = client.start((told) => { if (told instanceof CouvertError) console.log(told.code, told.retryable, told.path); });
  try {
    const placed = await client.place({command: couvert.idNew(), order: couvert.idNew(), cart, expected_total_minor: total});
    console.log(placed.order.id, client.outbox().length);
  } catch (error) {
    if (error instanceof RefusedError) console.log(error.kind, error.details);
  }
  end();
  await client.close();
  return total - again;
}

export async function priced(): Promise<number> {
  const core: CouvertCore = await loadCore({wasmUrl: 'https://example.org/couvert-core.wasm'});
  return new core.Book(venue, menu, rules).total({at: '2026-03-14T18:00:00Z', cart});
}

export async function refused(): Promise<void> {
  const couvert = await load();
  // @ts-expect-error: the core has no devices
  (await loadCore()).Client.open({actor: {role: 'customer', subject: 'g'}});
  const book = new couvert.Book(venue, menu, rules);
  // @ts-expect-error: a price is a whole number of minor units, not a text
  const dear: Menu = {...menu, items: [{ref: 'x', price_minor: '11.50'}]};
  // @ts-expect-error: a venue has a position
  const nowhere: Venue = {id: 'x', name: 'X', clock: {zone: 'UTC'}};
  // @ts-expect-error: there is no such way to get food
  const thrown: Cart = {...cart, fulfilment: 'catapult'};
  // @ts-expect-error: a basket is priced at an instant
  book.quote({cart});
  // @ts-expect-error: sync() is awaited
  const sent: number = (await couvert.Client.open({actor: {role: 'customer', subject: 'g'}})).sync().sent;
  // @ts-expect-error: a device belongs to somebody
  await couvert.Client.open({});
  // @ts-expect-error: a book is made by `new`
  couvert.Book(venue, menu, rules);
  // @ts-expect-error: there is no such call
  book.discount(10);
  console.log(dear, nowhere, thrown, sent);
}
