// SPDX-License-Identifier: Apache-2.0
// The package under test, and a small restaurant.
import {readFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '../../..');
export const packageFolder = path.resolve(root, process.env.COUVERT_WASM_PACKAGE ?? 'build/wasm/wasm');
export const package_ = await import(pathToFileURL(path.join(packageFolder, 'couvert.mjs')));
export const json = (name) => JSON.parse(readFileSync(path.join(root, name), 'utf8'));

export const venue = {
  id: 'roma', name: 'Roma', currency: 'EUR', clock: {zone: 'Europe/Rome'},
  position: {lat_e7: 418902000, lng_e7: 124922000}, offers: [{fulfilment: 'pickup'}],
};
export const menu = {
  ref: 'card', venue: 'roma', currency: 'EUR',
  items: [{ref: 'margherita', name: 'Margherita', price_minor: 1150, tax_class: 'food', groups: ['extra']}],
  groups: [{ref: 'extra', name: 'Extra', max_quantity: 2, options: [{ref: 'olives', name: 'Olives', price_minor: 150}]}],
  sections: [{ref: 'all', name: 'All', items: ['margherita']}],
};
export const rules = {taxes: [{ref: 'vat10', tax_class: 'food', rate: 100000}]};
export const cart = (quantity = 2) => ({
  id: '01900000-0000-7000-8000-000000000000', venue: 'roma', fulfilment: 'pickup',
  lines: [{id: '01900000-0000-7000-8000-000000000001', item: 'margherita', quantity,
           selections: [{group: 'extra', option: 'olives'}]}],
});
export const at = '2026-03-14T18:00:00Z';
