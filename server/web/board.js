// SPDX-License-Identifier: Apache-2.0
// The restaurant's board: orders by what must be done with them, kept up to date by the change log.
import {Problem, command_for, follow, get_me, get_order, list_orders, send} from './api.js';
import {ask, fill, h, icon} from './dom.js';
import {clock_time, lang, languages, money, set_language, t, when} from './i18n.js';
import {book_for, forget_book, order_lines, state_text} from './orders.js';
import {forget, recall, remember} from './store.js';
import {problem_text, trouble, waiting} from './words.js';

const $ = (id) => document.getElementById(id);
const columns = [
  ['new', ['submitted', 'pending_acceptance']], ['accepted', ['accepted']], ['preparing', ['preparing']], ['ready', ['ready']],
  ['handed_over', ['handed_over']],
];
const live_states = columns.flatMap(([, states]) => states);

let token = null;
let me = null;
let stop = null;
let connection = 'live';
const orders = new Map();
const busy = new Set();
const minutes = new Map();    // what is typed into "ready in", by order
const told = new Map();       // a kind word on a card, by order

const announce = (text) => {
  fill($('toast'), h('p', {}, text));
  $('toast').classList.add('shown');
  setTimeout(() => $('toast').classList.remove('shown'), 4000);
};

// The token travels in the fragment, which browsers do not send, and moves out of the address at once.
function take_token() {
  const given = new URLSearchParams(location.hash.slice(1)).get('token');
  if (given) {
    remember('board', given.trim(), 'session');
    history.replaceState(null, '', location.pathname);
  }
  return recall('board', null, 'session');
}

function draw_top(venue) {
  fill($('top'),
    h('a', {class: 'brand', href: '/board'}, icon('logo', 'logo'), h('span', {}, venue ? venue.name : t('board.title'))),
    h('nav', {},
      me && h('span', {class: `live-state ${connection}`, role: 'status'}, h('span', {class: 'pulse', 'aria-hidden': 'true'}), t(connection === 'live' ? 'board.live' : 'board.lost')),
      h('span', {class: 'languages', role: 'group', 'aria-label': t('app.language')}, languages.map((l) =>
        h('button', {type: 'button', id: `lang-${l}`, lang: l, 'aria-pressed': String(l === lang()), onclick: async () => { await set_language(l).catch(() => {}); if (me) draw(); else enter(); }}, l.toUpperCase()))),
      me && h('button', {type: 'button', class: 'link', onclick: leave}, t('board.leave'))));
}

function leave() {
  stop?.();
  forget('board', 'session');
  me = token = null;
  orders.clear();
  enter();
}

function enter(problem) {
  draw_top(null);
  fill($('strip'));
  document.title = t('board.title');
  fill($('main'), h('form', {class: 'narrow panel', onsubmit: (e) => {
    e.preventDefault();
    remember('board', $('token').value.trim(), 'session');
    start();
  }},
  h('h1', {}, t('board.title')), problem && h('div', {class: 'notice bad', role: 'alert'}, problem_text(problem)),
  h('p', {}, t('board.no_token')), h('p', {class: 'faint'}, t('board.how')),
  h('label', {class: 'field', for: 'token'}, h('span', {}, t('board.enter')), h('input', {type: 'password', id: 'token', autocomplete: 'off', required: true})),
  h('button', {type: 'submit', class: 'primary'}, t('board.open'))));
}

async function start() {
  token = take_token();
  if (!token) return enter();
  draw_top(null);
  fill($('main'), waiting());
  try {
    me = await get_me(token);
    if (!['restaurant_staff', 'restaurant_manager', 'ops_admin'].includes(me.role)) {
      me = null;
      return enter(new Problem('permission_denied'));
    }
  } catch (error) {
    me = null;
    if (error.status === 401) {
      forget('board', 'session');
      return enter(error);
    }
    return fill($('main'), trouble(error, start));
  }
  stop?.();
  stop = follow({
    name: `board.${token.slice(-16)}`, token, load, on_events,
    on_state: (state, error) => {
      if (state === 'denied') {
        me = null;
        return enter(error);
      }
      if (connection === state) return;
      connection = state;
      draw();
    },
  });
}

async function load() {
  const fresh = new Map();
  for (let page = ''; ;) {
    const answer = await list_orders({state: live_states.join(','), limit: 200, page, venue: me.venue || ''}, token);
    for (const order of answer.orders) fresh.set(order.id, order);
    page = answer.next || '';
    if (!page) break;
  }
  // Orders that ended while nobody looked fall off; those ended on this screen stay for the day.
  for (const id of [...orders.keys()]) if (!fresh.has(id) && live_states.includes(orders.get(id).state)) orders.delete(id);
  for (const order of fresh.values()) take(order);
  await draw();
}

function take(order) {
  const known = orders.get(order.id);
  if (known && known.version > order.version) return;
  orders.set(order.id, order);
}

async function on_events(events) {
  const newer = new Map();
  for (const event of events) {
    if (event.entity !== 'order') forget_book(event.venue);
    else if (!orders.has(event.id) || orders.get(event.id).version < event.version) newer.set(event.id, event);
  }
  for (const id of newer.keys()) take(await get_order(id, token));
  await draw();
}

// ---- doing things -------------------------------------------------------------------------------------------

async function act(order, verb, fields = {}) {
  if (busy.has(order.id)) return;
  busy.add(order.id);
  told.delete(order.id);
  await draw();
  try {
    take(await send(command_for(order, verb, fields), token));
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const moved = ['version_conflict', 'invalid_transition'].includes(error.code);
    told.set(order.id, moved ? t('board.changed', {number: order.number}) : problem_text(error));
    await get_order(order.id, token).then(take, () => {});
  } finally {
    busy.delete(order.id);
    await draw();
  }
}

const ready_in = (order) => Number(minutes.get(order.id) ?? 20);

function accept(order) {
  const at = new Date(Date.now() + ready_in(order) * 60_000);
  return act(order, 'accept', {ready_at: at.toISOString().replace(/\.\d+Z$/, 'Z')});
}

async function with_reason(order, verb, title) {
  const reasons = ['busy', 'sold_out', 'closing'].map((r) => t(`board.reason.${r}`));
  const other = h('input', {type: 'text', id: 'reason-other', maxlength: 200, 'aria-label': t('board.reason.other'), placeholder: t('board.reason.other'),
    oninput: () => { $('reason-last').checked = true; }});
  const reason = await ask({
    title, confirm: t(verb === 'reject' ? 'board.reject' : 'board.cancel'), dismiss: t('back'), danger: true,
    body: h('fieldset', {}, h('legend', {}, t('board.why')),
      reasons.map((text, i) => h('label', {class: 'option'}, h('input', {type: 'radio', name: 'reason', value: text, checked: i === 0}), h('span', {}, text))),
      h('label', {class: 'option'}, h('input', {type: 'radio', name: 'reason', value: '', id: 'reason-last'}), other)),
    collect: (form) => (form.querySelector('[name=reason]:checked')?.value || other.value).trim() || null,
  });
  if (reason) await act(order, verb, {reason});
}

async function hand_over(order) {
  if (order.cart.fulfilment !== 'pickup') return act(order, 'hand_over');
  const input = h('input', {type: 'text', id: 'pickup', inputmode: 'numeric', autocomplete: 'off', required: true, maxlength: 32});
  const code = await ask({
    title: t('board.hand_over.title', {number: order.number}), confirm: t('board.hand_over'), dismiss: t('back'),
    body: h('label', {class: 'field', for: 'pickup'}, h('span', {}, t('board.code')), input, h('span', {class: 'faint'}, t('board.code.hint'))),
    collect: () => input.value.trim(),
  });
  if (code) await act(order, 'hand_over', {code});
}

function tools(order) {
  const button = (verb, text, work, style = 'primary') =>
    h('button', {type: 'button', class: style, id: `${verb}-${order.id}`, 'data-verb': verb, disabled: busy.has(order.id), onclick: work}, text);
  const cancel = button('cancel_by_restaurant', t('board.cancel'), () => with_reason(order, 'cancel_by_restaurant', t('board.cancel.title', {number: order.number})), 'quiet');
  switch (order.state) {
    case 'pending_acceptance': return [
      h('label', {class: 'minutes', for: `min-${order.id}`}, h('span', {}, t('board.minutes')),
        h('input', {type: 'number', id: `min-${order.id}`, min: 1, max: 240, step: 5, value: String(ready_in(order)), oninput: (e) => minutes.set(order.id, Math.min(240, Math.max(1, Number(e.target.value) || 20)))})),
      button('accept', t('board.accept'), () => accept(order)),
      button('reject', t('board.reject'), () => with_reason(order, 'reject', t('board.reject.title', {number: order.number})), 'quiet')];
    case 'accepted': return [button('start_prep', t('board.start'), () => act(order, 'start_prep')), cancel];
    case 'preparing': return [button('mark_ready', t('board.mark_ready'), () => act(order, 'mark_ready')), cancel];
    case 'ready': return [button('hand_over', t(order.cart.fulfilment === 'delivery' ? 'board.hand_over.courier' : 'board.hand_over'), () => hand_over(order))];
    case 'handed_over': return order.cart.fulfilment === 'delivery' ? [button('confirm_delivery', t('board.confirm'), () => act(order, 'confirm_delivery'))] : [];
    default: return [];
  }
}

// ---- showing them -------------------------------------------------------------------------------------------

function card(order, {venue, book}) {
  const zone = venue.clock.zone;
  const contact = order.contact || {};
  const where = order.cart.fulfilment === 'delivery' && contact.address?.street;
  return h('li', {class: `ticket ${order.state} ${busy.has(order.id) ? 'busy' : ''}`, id: `order-${order.id}`, 'data-order': order.id, 'data-state': order.state},
    h('div', {class: 'ticket-head'}, h('strong', {}, order.number || order.id.slice(0, 8)), h('span', {class: 'tag'}, t(`fulfilment.${order.cart.fulfilment}`)),
      h('span', {class: 'faint'}, clock_time(order.placed_at, zone))),
    (contact.name || contact.phone) && h('p', {}, [contact.name, contact.phone].filter(Boolean).join(' · ')),
    where && h('p', {class: 'faint'}, [contact.address.street, contact.address.city].join(', '), contact.instructions && ` (${contact.instructions})`),
    order.wanted_at && h('p', {class: 'due'}, t('board.wanted', {time: when(order.wanted_at, zone)})),
    order.state === 'pending_acceptance' && order.accept_by && h('p', {class: 'due'}, t('board.deadline', {time: clock_time(order.accept_by, zone)})),
    ['accepted', 'preparing'].includes(order.state) && order.ready_at && h('p', {class: 'due'}, t('board.due', {time: clock_time(order.ready_at, zone)})),
    order_lines(order, book),
    order.cart.note && h('p', {class: 'note'}, `« ${order.cart.note} »`),
    h('p', {class: 'ticket-total'}, h('span', {}, t('sum.total')), h('strong', {}, money(order.quote.totals.total_minor, order.quote.currency))),
    told.has(order.id) && h('p', {class: 'notice', role: 'alert'}, told.get(order.id)),
    h('div', {class: 'row tools'}, tools(order)));
}

let drawing = 0;
async function draw() {
  const mine = ++drawing;
  if (!me) return;
  const all = [...orders.values()];
  const known = new Map();
  const ids = new Set(all.map((o) => o.venue));
  if (me.venue) ids.add(me.venue);
  for (const id of ids) known.set(id, await book_for(id));
  if (mine !== drawing) return;
  const venue = me.venue ? known.get(me.venue).venue : null;
  const fresh = all.filter((o) => o.state === 'pending_acceptance');
  document.title = `${fresh.length ? `(${fresh.length}) ` : ''}${venue ? venue.name : t('board.title')}`;
  draw_top(venue);
  fill($('strip'), fresh.length > 0 && h('p', {class: 'alert'}, t('board.alert', {n: fresh.length})));
  const sort_key = (o) => o.wanted_at || o.ready_at || o.placed_at;
  const done = all.filter((o) => !live_states.includes(o.state) || (o.state === 'handed_over' && o.cart.fulfilment !== 'delivery'));
  fill($('main'),
    h('div', {class: 'columns'}, columns.map(([name, states]) => {
      const here = all.filter((o) => states.includes(o.state)).sort((a, b) => (sort_key(a) < sort_key(b) ? -1 : 1));
      return h('section', {class: `column ${name}`, 'aria-labelledby': `col-${name}`},
        h('h2', {id: `col-${name}`}, t(`board.${name}`), h('span', {class: 'count'}, String(here.length))),
        here.length === 0 ? h('p', {class: 'faint none'}, t('board.empty')) : h('ul', {class: 'tickets'}, here.map((o) => card(o, known.get(o.venue)))));
    })),
    done.length > 0 && h('details', {class: 'done', id: 'done'}, h('summary', {}, `${t('board.done')} (${done.length})`),
      h('ul', {class: 'plain'}, done.map((o) => h('li', {}, `${o.number} · ${state_text(o)}`)))));
}

window.addEventListener('hashchange', () => { if (location.hash.includes('token=')) start(); });
start();
