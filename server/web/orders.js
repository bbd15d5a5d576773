// SPDX-License-Identifier: Apache-2.0
// The person's orders: the list, and one order followed until it is in their hands.
import {Problem, as_guest, command_for, get_menu, get_order, get_rules, get_venue, has_guest, list_orders, send} from './api.js';
import {ask, fill, h, icon} from './dom.js';
import {has_text, money, t, when} from './i18n.js';
import {index_menu, line_name, problem_text, selection_text, totals_list, trouble, waiting, why} from './words.js';

const exits = ['rejected', 'cancelled', 'expired', 'undeliverable'];
const may_cancel = ['submitted', 'pending_acceptance', 'accepted'];

export function state_text(order) {
  const special = `state.${order.state}.${order.cart.fulfilment}`;
  return t(has_text(special) ? special : `state.${order.state}`);
}

// Venues, menus and names for orders, read once a page.
const books = new Map();
export function book_for(venue_id) {
  if (!books.has(venue_id)) {
    const reading = Promise.all([get_venue(venue_id), get_menu(venue_id).catch(() => null), get_rules(venue_id).catch(() => null)])
      .then(([venue, menu, rules]) => ({venue, book: index_menu(menu, rules)}));
    reading.catch(() => books.delete(venue_id));
    books.set(venue_id, reading);
  }
  return books.get(venue_id);
}
export const forget_book = (venue_id) => books.delete(venue_id);

export function orders_view(root) {
  const box = h('div', {}, waiting());
  let orders = [];
  let next = '';
  let left = false;

  async function load(page = '') {
    try {
      const answer = has_guest() ? await as_guest((token) => list_orders({limit: 20, page}, token)) : {orders: []};
      orders = page ? [...orders, ...answer.orders] : answer.orders;
      next = answer.next || '';
      if (!left) await draw();
    } catch (error) {
      if (!left) fill(box, trouble(error, () => load(page)));
    }
  }
  async function draw() {
    const known = await Promise.all(orders.map((o) => book_for(o.venue).catch(() => null)));
    if (left) return;
    fill(box, orders.length === 0
      ? h('div', {class: 'empty'}, h('p', {}, t('orders.none')), h('a', {class: 'button primary', href: '#/'}, t('orders.browse')))
      : h('ul', {class: 'order-list'}, orders.map((o, i) => {
        const venue = known[i]?.venue;
        return h('li', {}, h('a', {href: `#/o/${o.id}`, class: 'order-card'},
          h('span', {class: 'order-name'}, venue?.name || o.venue), h('span', {class: `badge ${o.state}`}, state_text(o)),
          h('span', {class: 'faint'}, `${o.number || ''} · ${when(o.placed_at, venue?.clock.zone || 'UTC')}`),
          h('span', {class: 'price'}, money(o.quote.totals.total_minor, o.quote.currency))));
      })),
    next && h('button', {type: 'button', class: 'wide', onclick: () => load(next)}, t('orders.more')));
  }

  fill(root, h('div', {class: 'narrow'}, h('h1', {}, t('orders.title')), box));
  load();
  const leave = () => { left = true; };
  leave.on_change = (event) => { if (event.entity === 'order') load(); };
  leave.reload = () => load();
  return leave;
}

// The way an order takes, as far as the customer sees it.
function stations(order) {
  const last = order.cart.fulfilment === 'delivery' ? ['handed_over', 'delivered'] : ['handed_over'];
  return ['pending_acceptance', 'accepted', 'preparing', 'ready', ...last];
}
const ranks = {submitted: 0, pending_acceptance: 1, accepted: 2, preparing: 3, ready: 4, handed_over: 5, delivered: 6, closed: 8};

function progress(order) {
  if (exits.includes(order.state)) return null;
  const now = ranks[order.state];
  return h('ol', {class: 'progress', 'aria-label': t('order.progress')}, stations(order).map((s) => {
    const done = ranks[s] < now || (s === order.state && s !== 'pending_acceptance' && ranks[s] >= 5);
    const here = s === order.state || (order.state === 'submitted' && s === 'pending_acceptance');
    return h('li', {class: `${done ? 'done' : ''} ${here ? 'here' : ''}`, 'aria-current': here ? 'step' : null},
      h('span', {class: 'mark', 'aria-hidden': 'true'}, done && icon('check')), h('span', {}, state_text({...order, state: s})));
  }));
}

export function order_lines(order, book) {
  return h('ul', {class: 'lines'}, order.cart.lines.map((line, i) => h('li', {class: 'line'},
    h('div', {class: 'line-main'}, h('span', {class: 'line-name'}, `${line.quantity} × ${line_name(book, line)}`),
      line.selections?.length > 0 && h('span', {class: 'faint small-text'}, selection_text(book, line.selections)),
      line.note && h('span', {class: 'note'}, `« ${line.note} »`)),
    h('span', {class: 'price'}, money(order.quote.lines[i]?.gross_minor ?? 0, order.quote.currency)))));
}

export function order_view(root, id, announce) {
  const box = h('div', {}, waiting());
  const live = h('p', {class: 'hidden', 'aria-live': 'polite'});
  let order = null;
  let problem = null;
  let busy = false;
  let left = false;

  async function load() {
    try {
      const fresh = await as_guest((token) => get_order(id, token));
      await show(fresh);
    } catch (error) {
      if (!left && (!order || !error.retryable)) fill(box, trouble(error, load));
    }
  }
  // Never back to an older version: a slow answer must not undo a newer one.
  async function show(fresh) {
    if (order && fresh.version < order.version) return;
    const moved = order && fresh.state !== order.state;
    order = fresh;
    if (moved) {
      live.textContent = state_text(order);
      problem = null;
    }
    const known = await book_for(order.venue);
    if (!left) draw(known);
  }

  function draw({venue, book}) {
    const zone = venue.clock.zone;
    const exit = exits.includes(order.state);
    const done = exit || ['delivered', 'closed'].includes(order.state) || (order.state === 'handed_over' && order.cart.fulfilment !== 'delivery');
    const address = order.cart.fulfilment === 'delivery' ? order.contact.address : venue.address;
    const why_open = document.getElementById('why')?.open || false;
    document.title = `${state_text(order)} · ${venue.name}`;
    fill(box,
      h('header', {class: `order-head ${exit ? 'exit' : ''}`},
        h('p', {class: 'kicker'}, `${venue.name} · ${t(`fulfilment.${order.cart.fulfilment}`)}`),
        h('h1', {id: 'order-state', 'data-state': order.state}, state_text(order)),
        h('p', {}, t('order.title', {number: order.number || order.id.slice(0, 8)}), ' · ', t('order.placed', {time: when(order.placed_at, zone)})),
        order.reason && h('p', {class: 'notice'}, t('order.reason', {reason: order.reason})),
        order.wanted_at && h('p', {}, t('order.wanted', {time: when(order.wanted_at, zone)})),
        !done && order.ready_at && h('p', {class: 'big'}, t('order.ready_at', {time: when(order.ready_at, zone)})),
        order.state === 'pending_acceptance' && order.accept_by && h('p', {class: 'faint'}, t('order.accept_by', {time: when(order.accept_by, zone)}))),
      progress(order),
      order.pickup_code && order.cart.fulfilment === 'pickup' && !done && h('div', {class: 'code-box'}, h('span', {class: 'faint'}, t('order.code')),
        h('strong', {id: 'pickup-code'}, order.pickup_code), h('span', {class: 'faint'}, t('order.code.hint'))),
      problem && h('div', {class: 'notice bad', role: 'alert'}, problem_text(problem)),
      h('div', {class: 'row'},
        may_cancel.includes(order.state) && h('button', {type: 'button', class: 'danger', id: 'cancel-order', disabled: busy, onclick: cancel}, t('order.cancel')),
        h('a', {class: 'button', href: `#/v/${order.venue}`}, t('order.again'))),
      h('section', {class: 'panel'}, h('h2', {}, t('order.what')), order_lines(order, book), totals_list(order.quote, book), why(order.quote, book, why_open)),
      address?.street && h('section', {class: 'panel'}, h('h2', {}, t('order.where')), h('p', {}, [address.street, `${address.postcode} ${address.city}`].join(', ')),
        order.contact.instructions && h('p', {class: 'faint'}, order.contact.instructions)),
      !done && h('p', {class: 'faint live-note'}, h('span', {class: 'pulse', 'aria-hidden': 'true'}), t('order.live')));
  }

  async function cancel() {
    const sure = await ask({title: t('order.cancel.sure'), body: t('order.cancel.text'), confirm: t('order.cancel'), dismiss: t('order.cancel.keep'), danger: true});
    if (!sure || left) return;
    busy = true;
    try {
      const command = command_for(order, 'cancel_by_customer');
      await show(await as_guest((token) => send(command, token)));
      announce(state_text(order));
    } catch (error) {
      problem = error instanceof Problem ? error : new Problem('internal', {detail: String(error)});
      await load();
    }
    busy = false;
    if (!left && order) draw(await book_for(order.venue));
  }

  fill(root, h('div', {class: 'narrow'}, h('p', {class: 'crumb'}, h('a', {href: '#/orders'}, `← ${t('orders.title')}`)), live, box));
  load();
  const leave = () => { left = true; };
  leave.on_change = (event) => {
    if (event.entity === 'order' && event.id === id && (!order || event.version > order.version)) load();
  };
  leave.reload = load;
  return leave;
}
