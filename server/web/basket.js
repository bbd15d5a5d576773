// SPDX-License-Identifier: Apache-2.0
// Baskets, one a venue, kept by the browser; and the order that is on its way.
import {Problem, as_guest, place} from './api.js';
import {forget, on_elsewhere, recall, remember, uuid7} from './store.js';

const changed = new EventTarget();
// Gives back what ends the listening.
export function on_basket(listener) {
  changed.addEventListener('change', listener);
  return () => changed.removeEventListener('change', listener);
}
const tell = () => changed.dispatchEvent(new Event('change'));
on_elsewhere((key) => { if (/baskets|pending/.test(key)) tell(); });

const all = () => recall('baskets', {});

export function basket_of(venue) {
  const kept = all()[venue.id];
  const offered = (venue.offers || []).map((o) => o.fulfilment);
  const basket = kept || {id: uuid7(), lines: [], codes: [], tip_minor: 0, note: '', wanted: ''};
  if (!offered.includes(basket.fulfilment)) basket.fulfilment = offered[0] || 'pickup';
  return basket;
}

export function keep(venue_id, basket) {
  const baskets = all();
  if (basket.lines.length === 0 && !basket.codes.length) delete baskets[venue_id];
  else baskets[venue_id] = {...basket, changed: Date.now()};
  remember('baskets', baskets);
  tell();
}

export const drop = (venue_id) => {
  const baskets = all();
  delete baskets[venue_id];
  remember('baskets', baskets);
  tell();
};

// The venue whose basket was touched last, and how many dishes lie in it.
export function latest() {
  const [id, basket] = Object.entries(all()).sort((a, b) => (b[1].changed || 0) - (a[1].changed || 0))[0] || [];
  return id ? {venue: id, count: basket.lines.reduce((n, l) => n + l.quantity, 0)} : null;
}

export function cart_of(venue_id, basket) {
  return {
    id: basket.id, venue: venue_id, fulfilment: basket.fulfilment,
    lines: basket.lines.map(({id, item, variant, quantity, selections, note, measured}) => ({
      id, item, quantity, ...(variant && {variant}), ...(selections?.length && {selections}), ...(note && {note}),
      ...(measured && {measured}),
    })),
    ...(basket.codes.length && {codes: basket.codes}), ...(basket.tip_minor && {tip_minor: basket.tip_minor}),
    ...(basket.note && {note: basket.note}),
  };
}

// ---- the order on its way -----------------------------------------------------------------------------------
//
// The place/1 document is kept before it is sent, with its ids, until there is an answer. Whatever happens between,
// a lost reply, a closed tab, a restart: the very same document goes again, and the server takes it once.

export const pending = () => recall('pending');
let sending = null;
let timer = 0;

function keep_pending(entry) {
  if (entry) remember('pending', entry);
  else forget('pending');
  tell();
}

export function begin_order(document) {
  keep_pending({document, attempts: 0});
  return push_order();
}

// Sends the kept order. Resolves with the order; throws the refusal, after which nothing is kept any more. When no answer
// came it throws too, keeps the document, and tries again by itself.
export function push_order() {
  clearTimeout(timer);
  sending ??= send_kept().finally(() => {
    sending = null;
    tell();
  });
  tell();
  return sending;
}
export const is_sending = () => sending !== null;

async function send_kept() {
  const entry = pending();
  if (!entry) return null;
  try {
    const order = await as_guest((token) => place(entry.document, token));
    keep_pending(null);
    drop(entry.document.cart.venue);
    return order;
  } catch (error) {
    const unsure = error instanceof Problem && error.retryable;
    if (!unsure) {
      keep_pending(null);
      throw error;
    }
    const attempts = entry.attempts + 1;
    keep_pending({...entry, attempts});
    timer = setTimeout(() => push_order().then(arrived, () => {}), Math.min(30_000, 1000 * 2 ** attempts));
    throw error;
  }
}

let arrived = () => {};
// What to do when an order went through without anybody waiting for it.
export const on_arrival = (listener) => { arrived = listener; };
