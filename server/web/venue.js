// SPDX-License-Identifier: Apache-2.0
// One venue: its menu by section, and the basket with the price, its reasons, and the way to an order.
import {Problem, get_menu, get_rules, get_venue, quote} from './api.js';
import {price_here} from '/couvert/page.js';
import {basket_of, begin_order, cart_of, drop, is_sending, keep, on_basket, pending} from './basket.js';
import {ask, debounce, fill, h, icon} from './dom.js';
import {configure} from './dish.js';
import {instant_at, lt, minor_digits, money, t, when} from './i18n.js';
import {recall, remember, uuid7} from './store.js';
import {place_index, town} from './town.js';
import {
  allergen_text, diets, index_menu, kind_icon, kind_name, line_name, orderable_text, problem_text, selection_text, totals_list,
  trouble, waiting, why,
} from './words.js';

// The windows of a calendar that begin today, as texts. Only for showing: what can be ordered is the server's word.
function windows_today(calendar, zone) {
  const today = new Intl.DateTimeFormat('en-CA', {timeZone: zone}).format(new Date());
  const exception = calendar.exceptions?.find((e) => e.date === today);
  const day = new Date(`${today}T12:00:00Z`).getUTCDay() || 7;
  const windows = exception ? exception.windows || [] : calendar.weekly.filter((w) => w.day === day);
  const hour = (text) => {
    const [hh, mm] = text.split(':').map(Number);
    return `${String(hh % 24).padStart(2, '0')}:${String(mm).padStart(2, '0')}`;
  };
  return windows.map((w) => `${hour(w.open)}–${hour(w.close)}`);
}

// What of the menu is not sold now, by kind and reference.
function unavailable_of(menu) {
  const key = (u) => (u.kind === 'item' ? `item/${u.ref}` : `${u.kind}/${u.of}/${u.ref}`);
  return new Map((menu.unavailable || []).map((u) => [key(u), u.orderable]));
}

const lowest = (item) => (item.variants?.length ? Math.min(...item.variants.map((v) => v.price_minor)) : item.price_minor);

export function venue_view(root, id, dish_ref, go, announce) {
  let venue, menu, rules, book, unavailable, places = [];
  let basket = null;
  let priced = null;      // {quote, orderable} of the basket as it stands
  let fault = null;       // a Problem instead
  let asked = 0;
  let code_text = '';     // typed, not yet used
  let message = null;     // a text above the order button
  let left = false;
  const menu_box = h('div', {class: 'menu'}, waiting());
  const basket_box = h('aside', {class: 'basket', id: 'basket', tabindex: '-1', 'aria-labelledby': 'basket-title'});
  const bar = h('div', {class: 'bar'});

  async function load() {
    fill(menu_box, waiting());
    try {
      const data = await town();
      places = data.places;
      venue = await get_venue(id);
      basket = basket_of(venue);
      [menu, rules] = await Promise.all([
        get_menu(id, basket.fulfilment).catch((e) => { if (e.code === 'menu_not_published') return null; throw e; }), get_rules(id)]);
      if (left) return;
      document.title = `${venue.name} · Couvert`;
      if (!menu) return fill(menu_box, heading(), h('p', {class: 'empty'}, t('venue.no_menu')));
      take_menu();
      draw_menu();
      draw_basket();
      price();
      if (dish_ref && book.items.has(dish_ref)) {
        history.replaceState(null, '', `#/v/${id}`);
        open_dish(book.items.get(dish_ref));
      }
    } catch (error) {
      if (!left) fill(menu_box, trouble(error instanceof Problem ? error : new Problem('internal', {detail: String(error)}), load));
      if (!(error instanceof Problem)) throw error;
    }
  }
  function take_menu() {
    book = index_menu(menu, rules);
    unavailable = unavailable_of(menu);
  }
  // The menu was published anew, or the way of fulfilment changed what is sold.
  async function refresh() {
    if (!venue || left) return;
    try {
      menu = await get_menu(id, basket.fulfilment);
      if (left) return;
      take_menu();
      draw_menu();
      price();
    } catch { /* the page keeps what it shows; the price says when the server is lost */ }
  }

  // ---- the menu ---------------------------------------------------------------------------------------------

  function heading() {
    const times = venue.hours && windows_today(venue.hours, venue.clock.zone);
    const hours = !times ? t('venue.hours.always') : times.length ? t('venue.hours', {times: times.join(', ')}) : t('venue.hours.none');
    const offers = (rules?.promotions || []).map((p) => lt(p.name)).filter(Boolean);
    return h('header', {class: `venue-head k-${venue.kind}`}, kind_icon(venue),
      h('div', {}, h('p', {class: 'kicker'}, kind_name(venue)), h('h1', {}, venue.name), h('p', {}, lt(venue.description)),
        h('p', {class: 'faint'}, [venue.address?.street, hours, venue.phone].filter(Boolean).join(' · ')),
        offers.length > 0 && h('p', {class: 'tags', 'aria-label': t('venue.offers')}, offers.map((o) => h('span', {class: 'tag offer'}, o)))));
  }

  function item_row(ref) {
    const item = book.items.get(ref);
    if (!item || item.sold_alone === false) return null;
    const gone = unavailable.get(`item/${ref}`);
    const from = item.variants?.length > 1;
    const amount = money(lowest(item), venue.currency);
    return h('li', {class: `item ${gone ? 'gone' : ''}`},
      h('button', {type: 'button', class: 'item-button', id: `item-${[...book.items.keys()].indexOf(ref)}`, 'data-item': ref, onclick: () => open_dish(item)},
        h('span', {class: 'item-text'},
          h('span', {class: 'item-name'}, lt(item.name)),
          item.description && h('span', {class: 'describe'}, lt(item.description)),
          h('span', {class: 'tags'}, diets(item), item.allergens?.length > 0 && h('span', {class: 'faint small-text'}, allergen_text(item.allergens))),
          gone && h('span', {class: 'state closed'}, gone.next_at ? t('venue.again', {time: when(gone.next_at, venue.clock.zone)}) : t('venue.not_now'))),
        h('span', {class: 'item-side'}, h('span', {class: 'price'}, from ? t('venue.from', {amount}) : amount),
          h('span', {class: 'plus', 'aria-hidden': 'true'}, '+'))));
  }

  function section_box(section, level) {
    const zone = venue.clock.zone;
    const times = section.availability?.calendar && windows_today(section.availability.calendar, zone);
    return h('section', {class: 'section', id: `s-${section.ref}`},
      h(level, {}, lt(section.name)),
      section.description && h('p', {class: 'faint'}, lt(section.description)),
      times && h('p', {class: 'faint'}, times.length ? t('venue.served', {times: times.join(', ')}) : t('venue.not_served')),
      section.items?.length > 0 && h('ul', {class: 'items'}, section.items.map(item_row)),
      (section.sections || []).map((s) => section_box(s, 'h3')));
  }

  function draw_menu() {
    const sections = menu.sections || [];
    fill(menu_box, h('p', {class: 'crumb'}, h('a', {href: '#/'}, `← ${t('nav.town')}`)), heading(),
      h('nav', {class: 'sections', 'aria-label': t('venue.sections')}, sections.map((s) => h('button', {type: 'button', class: 'chip',
        onclick: () => document.getElementById(`s-${s.ref}`)?.scrollIntoView({behavior: 'smooth', block: 'start'})}, lt(s.name)))),
      sections.map((s) => section_box(s, 'h2')));
  }

  async function open_dish(item, line) {
    const done = await configure({venue, book, item, fulfilment: basket.fulfilment, unavailable, line});
    if (!done || left) return;
    const same = (a) => JSON.stringify([a.item, a.variant, a.selections, a.note, a.measured]);
    const twin = basket.lines.find((l) => l.id !== done.id && same(l) === same(done));
    if (line) basket.lines = basket.lines.map((l) => (l.id === line.id ? done : l));
    else if (twin) twin.quantity = Math.min(99, twin.quantity + done.quantity);
    else basket.lines.push(done);
    changed();
    announce(line ? t('dish.replaced') : t('dish.added', {name: line_name(book, done)}));
  }

  // ---- the basket -------------------------------------------------------------------------------------------

  function changed() {
    message = null;
    keep(id, basket);
    draw_basket();
    ask_price();
  }

  const contact = () => recall('contact', {name: '', phone: '', street: '', instructions: ''});
  const place = () => places[recall('place', 0)] || places[0];
  const destination = () => (basket.fulfilment === 'delivery' && place() ? place().position : undefined);
  const wanted_at = () => (basket.wanted ? instant_at(basket.wanted, venue.clock.zone) : null);

  async function price() {
    const mine = ++asked;
    if (basket.lines.length === 0) {
      priced = fault = null;
      return draw_basket();
    }
    const body = {cart: cart_of(id, basket)};
    if (wanted_at()) body.wanted_at = wanted_at();
    if (basket.confirmed_age) body.confirmed_age = basket.confirmed_age;
    if (destination()) body.destination = destination();
    const here = await price_here(venue, menu, rules, body);
    if (mine !== asked || left) return;
    if (here) {
      [priced, fault] = [here, null];
      draw_basket();
    }
    try {
      const answer = await quote(body);
      if (mine !== asked || left) return;
      priced = answer;
      fault = null;
    } catch (error) {
      if (mine !== asked || left) return;
      if (here && error.code === 'network') return;
      fault = error instanceof Problem ? error : new Problem('internal', {detail: String(error)});
      priced = null;
    }
    draw_basket();
  }
  const ask_price = debounce(price, 120);

  function line_row(line, index) {
    const item = book.items.get(line.item);
    const detail = selection_text(book, line.selections);
    const amount = priced?.quote.lines?.[index]?.gross_minor;
    const set = (n) => {
      if (n <= 0) basket.lines = basket.lines.filter((l) => l !== line);
      else line.quantity = n;
      changed();
    };
    return h('li', {class: 'line'},
      h('div', {class: 'line-main'}, h('span', {class: 'line-name'}, line_name(book, line)),
        detail && h('span', {class: 'faint small-text'}, detail), line.note && h('span', {class: 'faint small-text'}, `« ${line.note} »`),
        !item && h('span', {class: 'warn'}, t('basket.stale'))),
      h('span', {class: 'price'}, amount === undefined ? '' : money(amount, venue.currency)),
      h('span', {class: 'line-tools'},
        h('span', {class: 'stepper'},
          h('button', {type: 'button', id: `less-${line.id}`, 'aria-label': t('dish.less', {name: line_name(book, line)}), onclick: () => set(line.quantity - 1)}, '−'),
          h('output', {}, String(line.quantity)),
          h('button', {type: 'button', id: `more-${line.id}`, disabled: line.quantity >= (item?.max_quantity ?? 99), 'aria-label': t('dish.more', {name: line_name(book, line)}), onclick: () => set(line.quantity + 1)}, '+')),
        item && h('button', {type: 'button', class: 'link', id: `change-${line.id}`, onclick: () => open_dish(item, line)}, t('change')),
        h('button', {type: 'button', class: 'link', id: `remove-${line.id}`, onclick: () => set(0)}, t('remove'))));
  }

  function field(name, label, extra = {}) {
    const values = contact();
    return h('label', {class: 'field', for: `c-${name}`}, h('span', {}, label),
      h('input', {type: 'text', id: `c-${name}`, value: values[name] || '', maxlength: 120, ...extra,
        oninput: (e) => remember('contact', {...contact(), [name]: e.target.value})}));
  }

  function ways_box() {
    return h('fieldset', {class: 'segmented'}, h('legend', {}, t('fulfilment')),
      h('div', {class: 'row'}, venue.offers.map((o) => h('label', {class: 'segment'},
        h('input', {type: 'radio', name: 'way', id: `way-${o.fulfilment}`, checked: basket.fulfilment === o.fulfilment,
          onchange: () => { basket.fulfilment = o.fulfilment; changed(); refresh(); }}),
        h('span', {}, t(`fulfilment.${o.fulfilment}`))))));
  }

  function when_box() {
    const offer = venue.offers.find((o) => o.fulfilment === basket.fulfilment);
    const later = basket.wanted !== '';
    const zone = venue.clock.zone;
    const wall = (ms) => new Intl.DateTimeFormat('sv-SE', {timeZone: zone, dateStyle: 'short', timeStyle: 'short'}).format(ms).replace(' ', 'T');
    const start = Date.now() + ((offer?.preparation_minutes ?? 20) + 15) * 60_000;
    return h('fieldset', {class: 'segmented'}, h('legend', {}, t('basket.when')),
      h('div', {class: 'row'},
        h('label', {class: 'segment'}, h('input', {type: 'radio', name: 'when', id: 'when-asap', checked: !later, onchange: () => { basket.wanted = ''; changed(); }}), h('span', {}, t('basket.asap'))),
        h('label', {class: 'segment'}, h('input', {type: 'radio', name: 'when', id: 'when-later', checked: later, onchange: () => { basket.wanted = wall(start); changed(); }}), h('span', {}, t('basket.later')))),
      later && h('label', {class: 'field', for: 'wanted'}, h('span', {}, t('basket.time')),
        h('input', {type: 'datetime-local', id: 'wanted', value: basket.wanted, min: wall(Date.now()), max: wall(Date.now() + ((offer?.days_ahead || 0) + 1) * 86_400_000), step: 900,
          onchange: (e) => { basket.wanted = e.target.value || wall(start); changed(); }})));
  }

  function code_box() {
    const use = () => {
      const code = code_text.trim();
      if (code && !basket.codes.includes(code)) basket.codes = [...basket.codes, code].slice(0, 10);
      code_text = '';
      changed();
    };
    const unused = new Map((priced?.quote.unused_codes || []).map((code) =>
      [code, priced.quote.unused?.find((u) => u.code === code)?.reason || 'unknown']));
    return h('div', {class: 'codes'},
      h('label', {class: 'field', for: 'code'}, h('span', {}, t('basket.code')),
        h('span', {class: 'row'}, h('input', {type: 'text', id: 'code', maxlength: 64, autocomplete: 'off', class: 'grow', value: code_text, oninput: (e) => { code_text = e.target.value; }, onkeydown: (e) => { if (e.key === 'Enter') { e.preventDefault(); use(); } }}),
          h('button', {type: 'button', id: 'code-use', onclick: use}, t('basket.code.add')))),
      basket.codes.length > 0 && h('ul', {class: 'plain'}, basket.codes.map((code) => h('li', {class: 'row'},
        h('span', {class: `grow ${unused.has(code) ? 'warn' : 'good'}`}, unused.has(code) ? t(`price.code.${unused.get(code)}`, {code}) : code),
        h('button', {type: 'button', class: 'round small', 'aria-label': t('basket.code.remove', {code}), onclick: () => { basket.codes = basket.codes.filter((c) => c !== code); changed(); }}, icon('cross'))))));
  }

  function tip_box() {
    const unit = 10 ** minor_digits(venue.currency);
    const set = (minor) => { basket.tip_minor = minor; changed(); };
    return h('fieldset', {class: 'segmented'}, h('legend', {}, t('basket.tip')),
      h('div', {class: 'row'}, [0, 1, 2, 3].map((n) => h('label', {class: 'segment'},
        h('input', {type: 'radio', name: 'tip', id: `tip-${n}`, checked: basket.tip_minor === n * unit, onchange: () => set(n * unit)}),
        h('span', {}, n === 0 ? t('basket.tip.none') : money(n * unit, venue.currency)))),
      h('label', {class: 'tip-other'}, h('span', {class: 'hidden'}, t('basket.tip.other')),
        h('input', {type: 'number', id: 'tip-other', min: 0, max: 500, step: 'any', placeholder: t('basket.tip.other'), value: basket.tip_minor > 3 * unit || basket.tip_minor % unit ? String(basket.tip_minor / unit) : '',
          onchange: (e) => set(Math.min(500 * unit, Math.max(0, Math.round(Number(e.target.value || 0) * unit))))}))));
  }

  function contact_box() {
    const delivery = basket.fulfilment === 'delivery';
    const now = place();
    return h('fieldset', {class: 'contact'}, h('legend', {}, t('basket.contact')),
      field('name', t('basket.name'), {autocomplete: 'name'}), field('phone', t('basket.phone'), {type: 'tel', autocomplete: 'tel'}),
      delivery && places.length > 0 && h('label', {class: 'field', for: 'c-place'}, h('span', {}, t('basket.place')),
        h('select', {id: 'c-place', onchange: (e) => { remember('place', Number(e.target.value)); changed(); }},
          places.map((p, i) => h('option', {value: String(i), selected: p === now}, `${lt(p.name)}, ${p.city}`)))),
      delivery && field('street', t('basket.street'), {autocomplete: 'street-address', placeholder: now ? `12 ${now.street}` : ''}),
      delivery && field('instructions', t('basket.instructions')),
      h('label', {class: 'field', for: 'cart-note'}, h('span', {}, t('basket.note')),
        h('input', {type: 'text', id: 'cart-note', maxlength: 200, value: basket.note || '', oninput: (e) => { basket.note = e.target.value; }, onchange: () => keep(id, basket)})));
  }

  function state_box() {
    if (fault) {
      return fault.code === 'network' ? trouble(fault, price)
        : h('div', {class: 'notice bad', role: 'alert'}, h('p', {}, problem_text(fault, {venue, book, fulfilment: basket.fulfilment, cart: basket})),
          h('p', {class: 'faint'}, t('error.code', {code: fault.code})));
    }
    if (!priced) return h('p', {class: 'faint', role: 'status'}, t('basket.pricing'));
    const answer = priced.orderable;
    if (answer.ok) {
      return answer.ready_at && h('p', {class: 'state open', role: 'status'}, h('span', {class: 'dot', 'aria-hidden': 'true'}), t('basket.ready', {time: when(answer.ready_at, venue.clock.zone)}));
    }
    const age = answer.reasons.find((r) => r.code === 'age_confirmation_required')?.limit;
    return h('div', {class: 'notice', role: 'status', id: 'refusal'},
      h('ul', {class: 'plain'}, orderable_text(answer, {venue, book, cart: basket, fulfilment: basket.fulfilment}).map((text) => h('li', {}, text))),
      age && h('button', {type: 'button', id: 'confirm-age', onclick: () => { basket.confirmed_age = age; changed(); }}, t('basket.age', {n: age})));
  }

  function draw_basket() {
    if (left || !book) return;
    const n = basket.lines.reduce((sum, l) => sum + l.quantity, 0);
    const total = priced ? money(priced.quote.totals.total_minor, venue.currency) : '';
    const why_open = document.getElementById('why')?.open || false;
    const blocked = !priced?.orderable.ok || is_sending() || pending() !== null;
    fill(basket_box, h('h2', {id: 'basket-title'}, t('basket.title')),
      n === 0 ? h('p', {class: 'empty'}, t('basket.empty')) : [
        h('ul', {class: 'lines'}, basket.lines.map(line_row)),
        h('form', {class: 'checkout', novalidate: true, onsubmit: (e) => { e.preventDefault(); order(); }},
          ways_box(), when_box(), contact_box(), tip_box(), code_box(),
          priced && totals_list(priced.quote, book), priced && why(priced.quote, book, why_open),
          h('button', {type: 'button', class: 'link', onclick: empty}, t('basket.clear')),
          h('div', {class: 'pay'}, state_box(),
            priced?.note && h('p', {id: 'note'}, priced.note),
            message && h('p', {class: 'notice', role: 'alert'}, message),
            h('button', {type: 'submit', class: 'primary wide', id: 'order', disabled: blocked},
              is_sending() ? t('basket.sending') : priced?.orderable.ok ? t('basket.order', {amount: total}) : t('basket.order.blocked')),
            h('p', {class: 'faint small-text'}, t('basket.payment'))))]);
    fill(bar, n > 0 && h('button', {type: 'button', class: 'primary wide', onclick: () => { basket_box.scrollIntoView({behavior: 'smooth'}); basket_box.focus({preventScroll: true}); }},
      icon('bag'), h('span', {}, t('basket.show', {n})), h('span', {}, total)));
  }

  async function empty() {
    const sure = await ask({title: `${t('basket.clear')} ?`, body: '', confirm: t('basket.clear'), dismiss: t('cancel'), danger: true});
    if (!sure) return;
    drop(id);
    basket = basket_of(venue);
    changed();
  }

  // ---- the order --------------------------------------------------------------------------------------------

  // The first thing that is missing, as [field, text].
  function missing(who) {
    if (!who.name.trim()) return ['c-name', t('basket.need.name')];
    if (!who.phone.trim()) return ['c-phone', t('basket.need.phone')];
    if (basket.fulfilment === 'delivery' && !who.street.trim()) return ['c-street', t('basket.need.street')];
    return null;
  }

  async function order() {
    if (!priced?.orderable.ok || pending() || is_sending()) return;
    const who = {name: '', phone: '', street: '', instructions: '', ...contact()};
    const lack = missing(who);
    if (lack) {
      message = lack[1];
      draw_basket();
      document.getElementById(lack[0])?.focus();
      return;
    }
    const here = place();
    const delivery = basket.fulfilment === 'delivery';
    const document_ = {
      couvert: 'place/1', command: uuid7(), order: uuid7(), cart: cart_of(id, basket),
      contact: {
        name: who.name.trim(), phone: who.phone.trim(),
        ...(delivery && here && {address: {street: who.street.trim(), postcode: here.postcode, city: here.city, country: here.country}, position: here.position}),
        ...(delivery && who.instructions.trim() && {instructions: who.instructions.trim()}),
      },
      ...(wanted_at() && {wanted_at: wanted_at()}), ...(basket.confirmed_age && {confirmed_age: basket.confirmed_age}),
      menu_version: priced.quote.menu_version, expected_total_minor: priced.quote.totals.total_minor,
    };
    message = null;
    try {
      const placed = await begin_order(document_);
      if (placed) go(`#/o/${placed.id}`);
    } catch (error) {
      if (left) return;
      if (!(error instanceof Problem)) throw error;
      if (error.retryable) return draw_basket();
      message = error.code === 'price_changed' || error.code === 'quote_stale' ? t('basket.price_changed')
        : problem_text(error, {venue, book, fulfilment: basket.fulfilment, cart: basket});
      draw_basket();
      price();
    }
  }

  fill(root, h('div', {class: 'venue-page'}, menu_box, basket_box), bar);
  load();
  // The bar leads to the basket; beside the basket it would only be in the way.
  const seen = new IntersectionObserver(([entry]) => { bar.hidden = entry.isIntersecting; }, {rootMargin: '0px 0px -35% 0px'});
  seen.observe(basket_box);
  const quiet = on_basket(() => {
    if (!venue) return;
    basket = basket_of(venue);
    draw_basket();
  });
  const minute = setInterval(() => { if (!document.hidden && venue && basket.lines.length) price(); }, 60_000);
  const leave = () => {
    left = true;
    quiet();
    seen.disconnect();
    ask_price.cancel();
    clearInterval(minute);
  };
  leave.on_change = (event) => { if (event.venue === id && event.entity !== 'order') refresh(); };
  return leave;
}
