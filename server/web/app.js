// SPDX-License-Identifier: Apache-2.0
// The customer's page: addresses after the #, the frame around every view, and the order that is on its way.
import {follow, guest_token, has_guest, on_connection} from './api.js';
import {is_sending, latest, on_arrival, on_basket, pending, push_order} from './basket.js';
import {fill, h, icon} from './dom.js';
import {lang, languages, set_language, t} from './i18n.js';
import {forget_book, order_view, orders_view} from './orders.js';
import {town_view} from './town.js';
import {venue_view} from './venue.js';

const $ = (id) => document.getElementById(id);
let leave = null;
let following = null;

const go = (hash) => { location.hash = hash; };
const announce = (text) => {
  const box = $('toast');
  fill(box, h('p', {}, text));
  box.classList.add('shown');
  setTimeout(() => box.classList.remove('shown'), 3500);
};

function route() {
  const [, kind, id, rest] = location.hash.split('/').map((part) => decodeURIComponent(part));
  leave?.();
  const main = $('main');
  document.title = t('app.title');
  if (!kind) leave = town_view(main);
  else if (kind === 'v' && id) leave = venue_view(main, id, rest, go, announce);
  else if (kind === 'orders') leave = orders_view(main);
  else if (kind === 'o' && id) leave = order_view(main, id, announce);
  else {
    leave = null;
    fill(main, h('div', {class: 'empty'}, h('p', {}, t('nothing_here')), h('a', {class: 'button', href: '#/'}, t('nav.town'))));
  }
  window.scrollTo(0, 0);
  draw_frame();
  follow_orders();
}

function draw_frame() {
  const basket = latest();
  const here = location.hash;
  $('skip').textContent = t('app.skip');
  fill($('nav'),
    h('a', {href: '#/', 'aria-current': here === '' || here === '#/' ? 'page' : null}, t('nav.town')),
    h('a', {href: '#/orders', 'aria-current': here === '#/orders' ? 'page' : null}, t('nav.orders')),
    basket && basket.count > 0 && h('a', {href: `#/v/${basket.venue}`, class: 'bag', 'aria-label': `${t('nav.basket')} (${basket.count})`}, icon('bag'), h('span', {class: 'count'}, String(basket.count))),
    h('span', {class: 'languages', role: 'group', 'aria-label': t('app.language')}, languages.map((l) =>
      h('button', {type: 'button', id: `lang-${l}`, lang: l, 'aria-pressed': String(l === lang()), onclick: async () => {
        await set_language(l).catch(() => announce(t('offline')));
        $('toast').classList.remove('shown');
        route();
        draw_pending();
      }}, l.toUpperCase()))));
}

// ---- the order on its way -----------------------------------------------------------------------------------

function draw_pending() {
  const entry = pending();
  // The first sending is the button's matter; this speaks up when an answer is missing.
  const show = entry && (entry.attempts > 0 || !is_sending());
  fill($('pending'), show && h('div', {class: 'notice pending', role: 'alert'},
    h('p', {}, h('strong', {}, t('pending.title'))), h('p', {}, t('pending.text')),
    h('div', {class: 'row'},
      h('button', {type: 'button', class: 'primary', id: 'pending-retry', disabled: is_sending(), onclick: () => push_order().then(arrived, refused)},
        is_sending() ? t('pending.again') : t('pending.retry')),
      entry.attempts > 0 && h('span', {class: 'faint'}, t('pending.count', {n: entry.attempts})))));
}
const arrived = (order) => { if (order) go(`#/o/${order.id}`); };
const refused = (error) => {
  draw_pending();
  if (!error.retryable) route();
};

// ---- following ----------------------------------------------------------------------------------------------

async function follow_orders() {
  if (following || !has_guest()) return;
  following = () => {};
  const token = await guest_token();
  following = follow({
    name: `guest.${token.slice(-16)}`, token,
    load: async () => leave?.reload?.(),
    on_events: async (events) => {
      for (const event of events) {
        if (event.entity !== 'order') forget_book(event.venue);
        leave?.on_change?.(event);
      }
    },
    on_state: (state) => { if (state === 'denied') following = null; },
  });
}

on_connection((online) => {
  $('offline').hidden = online;
  fill($('offline'), h('p', {}, t('offline')));
  if (online) {
    announce(t('offline.back'));
    if (pending() && !is_sending()) push_order().then(arrived, refused);
  }
});
on_basket(() => {
  draw_frame();
  draw_pending();
  follow_orders();
});
on_arrival(arrived);
window.addEventListener('hashchange', route);
window.addEventListener('online', () => { if (pending()) push_order().then(arrived, refused); });
route();
draw_pending();
if (pending()) push_order().then(arrived, refused);
