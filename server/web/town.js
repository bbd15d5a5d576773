// SPDX-License-Identifier: Apache-2.0
// The town: venues near a place, searched by name or dish, with what is open and why not.
import {list_venues, on_connection, point_text} from './api.js';
import {debounce, fill, h, icon} from './dom.js';
import {distance, lt, money, t, when} from './i18n.js';
import {recall, remember} from './store.js';
import {kind_icon, kind_name, orderable_text, trouble, waiting} from './words.js';

const ways = ['delivery', 'pickup', 'dine_in'];
let town_file = null;

// Name, centre and places of the town; a server without that file has venues all the same.
export async function town() {
  town_file ??= fetch('/town.json').then((r) => (r.ok ? r.json() : null)).catch(() => null);
  const data = await town_file;
  if (!data) town_file = null;
  return data || {name: '', centre: null, places: []};
}

export const place_index = (data) => Math.min(recall('place', 0), Math.max(0, data.places.length - 1));

function state_of(hit, fulfilment) {
  const answers = Object.entries(hit.orderable || {}).filter(([way]) => !fulfilment || way === fulfilment);
  const open = answers.filter(([, a]) => a.ok);
  if (open.length) {
    const ready = open.map(([, a]) => a.ready_at).filter(Boolean).sort()[0];
    return {open: true, text: ready ? t('venue.ready', {time: when(ready, hit.venue.clock.zone)}) : t('venue.open')};
  }
  // The way that opens soonest says it best.
  const [way, best] = answers.sort((a, b) => (a[1].next_at || '9') < (b[1].next_at || '9') ? -1 : 1)[0] || [];
  return {open: false, text: best ? orderable_text(best, {venue: hit.venue, fulfilment: way}).join(' ') : ''};
}

function card(hit, fulfilment) {
  const venue = hit.venue;
  const state = state_of(hit, fulfilment);
  const offer = (venue.offers || []).find((o) => o.fulfilment === (fulfilment || 'delivery')) || venue.offers?.[0];
  const facts = [kind_name(venue), hit.distance_m !== undefined && distance(hit.distance_m),
    offer && t('venue.minutes', {n: offer.preparation_minutes ?? 20}),
    offer?.minimum_minor && t('venue.minimum', {amount: money(offer.minimum_minor, venue.currency)})].filter(Boolean);
  return h('li', {class: `card ${state.open ? '' : 'shut'}`},
    h('a', {class: 'card-link', href: `#/v/${venue.id}`},
      h('div', {class: `cover k-${venue.kind}`}, kind_icon(venue)),
      h('div', {class: 'card-body'},
        h('h3', {}, venue.name),
        h('p', {class: 'facts'}, facts.join(' · ')),
        h('p', {class: 'describe'}, lt(venue.description)),
        h('p', {class: `state ${state.open ? 'open' : 'closed'}`}, h('span', {class: 'dot', 'aria-hidden': 'true'}), h('span', {}, state.text)),
        h('p', {class: 'tags'}, (venue.offers || []).map((o) => h('span', {class: 'tag'}, t(`fulfilment.${o.fulfilment}`)))))),
    hit.dishes?.length > 0 && h('p', {class: 'found'}, h('span', {class: 'faint'}, t('town.dishes') + t('colon')),
      hit.dishes.map((d, i) => [i > 0 && ', ', h('a', {href: `#/v/${venue.id}/${encodeURIComponent(d.ref)}`}, lt(d.name) || d.ref)])));
}

export function town_view(root) {
  const filter = {q: '', open: false, fulfilment: '', limit: 24, ...recall('filter', {}, 'session')};
  let data = {name: '', centre: null, places: []};
  let asked = 0;
  const results = h('section', {class: 'results', 'aria-live': 'polite', 'aria-busy': 'true'}, waiting());
  const controls = h('div', {class: 'filters'});

  async function load() {
    const mine = ++asked;
    results.setAttribute('aria-busy', 'true');
    remember('filter', filter, 'session');
    const place = data.places[place_index(data)];
    const near = place?.position || data.centre;
    try {
      const page = await list_venues({
        near: near ? point_text(near) : '', q: filter.q.trim(), fulfilment: filter.fulfilment,
        open_at: filter.open ? 'now' : '', limit: filter.limit,
      });
      if (mine !== asked) return;
      show(page, place);
    } catch (error) {
      if (mine !== asked) return;
      fill(results, trouble(error, load));
    }
    results.setAttribute('aria-busy', 'false');
  }

  function show(page, place) {
    // What takes orders now comes first; inside both halves the nearest.
    const way = filter.fulfilment;
    const hits = page.venues.filter((v) => v.has_menu !== false && (!way || v.venue.offers?.some((o) => o.fulfilment === way)));
    const whole = page.total <= page.venues.length;
    const sorted = [...hits.filter((v) => state_of(v, way).open), ...hits.filter((v) => !state_of(v, way).open)];
    fill(results,
      h('p', {class: 'faint count'}, t('town.count', {n: whole ? hits.length : page.total}), place && ` · ${t('town.near', {town: data.name, place: lt(place.name)})}`),
      sorted.length === 0
        ? h('div', {class: 'empty'}, h('p', {}, t('town.none')), h('button', {type: 'button', onclick: reset}, t('town.reset')))
        : h('ul', {class: 'cards'}, sorted.map((v) => card(v, way))),
      !whole && filter.limit < 200 &&
        h('button', {type: 'button', class: 'wide', onclick: () => { filter.limit = Math.min(200, filter.limit * 2); load(); }}, t('town.more')));
  }

  function reset() {
    Object.assign(filter, {q: '', open: false, fulfilment: ''});
    draw();
    load();
  }
  const search = debounce(load, 220);

  function draw() {
    fill(controls,
      h('label', {class: 'search', for: 'q'}, icon('search'), h('span', {class: 'hidden'}, t('town.search')),
        h('input', {type: 'search', id: 'q', value: filter.q, placeholder: t('town.search') + t('colon') + t('town.search.hint'), maxlength: 100, autocomplete: 'off',
          oninput: (e) => { filter.q = e.target.value; search(); }})),
      h('div', {class: 'row chips', role: 'group', 'aria-label': t('fulfilment')},
        ['', ...ways].map((way) => h('button', {type: 'button', id: `way-${way || 'any'}`, class: 'chip', 'aria-pressed': String(filter.fulfilment === way),
          onclick: () => { filter.fulfilment = way; draw(); load(); }}, way ? t(`fulfilment.${way}`) : t('town.any'))),
        h('button', {type: 'button', id: 'open-now', class: 'chip', 'aria-pressed': String(filter.open), onclick: () => { filter.open = !filter.open; draw(); load(); }}, t('town.open_now')),
        data.places.length > 0 && h('label', {class: 'place'}, h('span', {class: 'faint'}, t('town.place')),
          h('select', {id: 'place', onchange: (e) => { remember('place', Number(e.target.value)); load(); }},
            data.places.map((p, i) => h('option', {value: String(i), selected: i === place_index(data)}, lt(p.name)))))));
  }

  fill(root, h('section', {class: 'hero'}, h('h1', {}, t('town.title')), controls), results);
  draw();
  town().then((answer) => {
    data = answer;
    draw();
    return load();
  });
  const minute = setInterval(() => { if (!document.hidden) load(); }, 60_000);
  const quiet = on_connection((online) => { if (online) load(); });
  return () => {
    ++asked;
    quiet();
    search.cancel();
    clearInterval(minute);
  };
}
