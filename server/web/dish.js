// SPDX-License-Identifier: Apache-2.0
// The dialog in which a dish is configured: variant, option groups through all depths, quantity, note.
import {Problem, quote} from './api.js';
import {debounce, fill, h, icon} from './dom.js';
import {lt, money, t} from './i18n.js';
import {uuid7} from './store.js';
import {allergen_text, diets, problem_text} from './words.js';

const cap = (group, option) => Math.min(option.max_quantity ?? Infinity, group.max_quantity ?? Infinity, 99);
const count = (list, group) => list.filter((s) => s.group === group).reduce((n, s) => n + s.quantity, 0);

// The choices made beforehand in some groups, through all depths.
export function defaults(book, refs, depth = 0) {
  if (depth > 10) return [];
  return (refs || []).flatMap((ref) => (book.groups.get(ref)?.options || [])
    .filter((o) => o.default_quantity > 0)
    .map((o) => ({group: ref, option: o.ref, quantity: o.default_quantity, selections: defaults(book, o.groups, depth + 1)})));
}

// What keeps the choices from being complete, in reading order.
export function faults(book, refs, list) {
  const out = [];
  for (const ref of refs || []) {
    const group = book.groups.get(ref);
    if (!group) continue;
    const n = count(list, ref);
    if (n < (group.min_quantity || 0)) out.push({group, text: t('dish.missing', {group: lt(group.name), n: group.min_quantity - n})});
    if (n > (group.max_quantity ?? Infinity)) out.push({group, text: t('dish.over', {group: lt(group.name), n: n - group.max_quantity})});
    for (const s of list.filter((x) => x.group === ref)) {
      const option = group.options.find((o) => o.ref === s.option);
      out.push(...faults(book, option?.groups, s.selections));
    }
  }
  return out;
}

function rule_text(group) {
  const min = group.min_quantity || 0;
  const max = group.max_quantity;
  let text;
  if (min && min === max) text = t('dish.exactly', {n: min});
  else if (min && max !== undefined) text = t('dish.between', {min, n: max});
  else if (min) text = t('dish.at_least', {n: min});
  else if (max !== undefined) text = t('dish.at_most', {n: max});
  else text = t('dish.any');
  if (group.free_quantity) text += ` · ${t('dish.free', {n: group.free_quantity})}`;
  if (group.price_method === 'max') text += ` · ${t('dish.dearest')}`;
  if (group.price_method === 'average') text += ` · ${t('dish.average')}`;
  return text;
}

// Opens the dialog. `line` is a line of the basket to change, or nothing for a new one. Resolves with the line, or null.
export function configure({venue, book, item, fulfilment, unavailable, line}) {
  const state = {
    variant: line?.variant || item.variants?.find((v) => !unavailable.has(`variant/${item.ref}/${v.ref}`))?.ref || '',
    quantity: line?.quantity || 1,
    note: line?.note || '',
    list: line ? structuredClone(line.selections || []) : defaults(book, item.groups),
    price: null, problem: null, asked: 0,
  };
  const currency = venue.currency;
  const max_quantity = item.max_quantity ?? 99;
  let answer = null;

  const ask_price = debounce(async () => {
    const mine = ++state.asked;
    try {
      const cart = {id: uuid7(), venue: venue.id, fulfilment, lines: [as_line()]};
      const result = await quote({cart});
      if (mine !== state.asked) return;
      state.price = result.quote.lines[0];
      state.problem = null;
    } catch (error) {
      if (mine !== state.asked) return;
      state.price = null;
      state.problem = error instanceof Problem ? error : new Problem('internal');
    }
    draw_footer();
  }, 120);

  function as_line() {
    const strip = (list) => list.map(({group, option, quantity, selections}) =>
      ({group, option, ...(quantity !== 1 && {quantity}), ...(selections?.length && {selections: strip(selections)})}));
    const selections = strip(state.list);
    return {
      id: line?.id || uuid7(), item: item.ref, ...(state.variant && {variant: state.variant}), quantity: state.quantity,
      ...(selections.length && {selections}), ...(state.note.trim() && {note: state.note.trim()}),
    };
  }

  function changed() {
    state.price = null;
    draw_groups();
    if (faults(book, item.groups, state.list).length === 0) ask_price();
    else {
      ask_price.cancel();
      ++state.asked;
    }
    draw_footer();
  }

  function set(list, group, option, quantity) {
    const at = list.findIndex((s) => s.group === group.ref && s.option === option.ref);
    if (quantity <= 0) {
      if (at >= 0) list.splice(at, 1);
    } else if (at >= 0) {
      list[at].quantity = quantity;
    } else {
      list.push({group: group.ref, option: option.ref, quantity, selections: defaults(book, option.groups)});
      // Kept in the order of the menu, so that equal choices make equal lines.
      const rank = (s) => (s.group === group.ref ? group.options.findIndex((o) => o.ref === s.option) : -1);
      const mine = list.filter((s) => s.group === group.ref).sort((a, b) => rank(a) - rank(b));
      list.forEach((s, i) => { if (s.group === group.ref) list[i] = mine.shift(); });
    }
    changed();
  }

  function choose_one(list, group, option) {
    for (let i = list.length - 1; i >= 0; --i) if (list[i].group === group.ref) list.splice(i, 1);
    if (option) set(list, group, option, 1);
    else changed();
  }

  function option_price(option) {
    if (!option.price_minor) return null;
    return h('span', {class: 'price'}, money(option.price_minor, currency, true));
  }

  function option_row(group, option, list, id, depth) {
    const chosen = list.find((s) => s.group === group.ref && s.option === option.ref);
    const single = group.max_quantity === 1;
    const gone = unavailable.has(`option/${group.ref}/${option.ref}`);
    const most = cap(group, option);
    const full = count(list, group.ref) >= (group.max_quantity ?? Infinity);
    const words = [h('span', {class: 'option-name'}, lt(option.name),
      option.allergens?.length > 0 && h('span', {class: 'faint small-text'}, ` ${allergen_text(option.allergens)}`)), option_price(option)];
    let control;
    if (single || most === 1) {
      control = h('label', {class: 'option'},
        h('input', {
          type: single ? 'radio' : 'checkbox', id, name: single ? id.replace(/-[^-]*$/, '') : null, checked: Boolean(chosen),
          disabled: gone || (!single && full && !chosen),
          onchange: (event) => (single ? choose_one(list, group, option) : set(list, group, option, event.target.checked ? 1 : 0)),
        }), words);
    } else {
      const n = chosen?.quantity || 0;
      control = h('div', {class: 'option counted'}, words, h('span', {class: 'stepper'},
        h('button', {type: 'button', id: `${id}-less`, disabled: n === 0, 'aria-label': t('dish.less', {name: lt(option.name)}), onclick: () => set(list, group, option, n - 1)}, '−'),
        h('output', {id: `${id}-n`}, String(n)),
        h('button', {type: 'button', id: `${id}-more`, disabled: gone || full || n >= most, 'aria-label': t('dish.more', {name: lt(option.name)}), onclick: () => set(list, group, option, n + 1)}, '+')));
    }
    return h('li', {class: gone ? 'gone' : null}, control,
      chosen && option.groups?.length > 0 && h('div', {class: 'nested'}, groups_of(option.groups, chosen.selections, id, depth + 1)));
  }

  function group_box(ref, list, prefix, depth) {
    const group = book.groups.get(ref);
    if (!group) return null;
    const id = `${prefix}-${[...book.groups.keys()].indexOf(ref)}`;
    const n = count(list, ref);
    const short = n < (group.min_quantity || 0);
    const optional_single = group.max_quantity === 1 && !group.min_quantity;
    return h('fieldset', {class: `group${short ? ' short' : ''}`},
      h('legend', {}, lt(group.name)),
      h('p', {class: 'rule'}, rule_text(group),
        !(group.max_quantity === 1) && h('span', {class: 'chosen'}, t('dish.chosen', {n})),
        !short && group.min_quantity > 0 && icon('check', 'tick')),
      h('ul', {class: 'options'},
        optional_single && h('li', {}, h('label', {class: 'option'},
          h('input', {type: 'radio', id: `${id}-none`, name: id, checked: n === 0, onchange: () => choose_one(list, group, null)}),
          h('span', {class: 'option-name faint'}, t('dish.none')))),
        group.options.map((o, i) => option_row(group, o, list, `${id}-${i}`, depth))));
  }
  const groups_of = (refs, list, prefix, depth) => (refs || []).map((ref) => group_box(ref, list, prefix, depth));

  const body = h('div', {class: 'dish-body'});
  const footer = h('div', {class: 'dish-foot'});

  function draw_groups() {
    fill(body,
      item.variants?.length > 0 && h('fieldset', {class: 'group'}, h('legend', {}, t('dish.variant')),
        h('ul', {class: 'options'}, item.variants.map((v, i) => h('li', {}, h('label', {class: 'option'},
          h('input', {
            type: 'radio', name: 'variant', id: `variant-${i}`, checked: state.variant === v.ref,
            disabled: unavailable.has(`variant/${item.ref}/${v.ref}`),
            onchange: () => { state.variant = v.ref; changed(); },
          }),
          h('span', {class: 'option-name'}, lt(v.name)), h('span', {class: 'price'}, money(v.price_minor, currency))))))),
      groups_of(item.groups, state.list, 'g', 0),
      h('label', {class: 'field', for: 'dish-note'}, h('span', {}, t('dish.note'), h('span', {class: 'faint'}, ` (${t('dish.note.hint')})`)),
        h('input', {type: 'text', id: 'dish-note', maxlength: 200, value: state.note, oninput: (e) => { state.note = e.target.value; }})));
  }

  function draw_footer() {
    const open = faults(book, item.groups, state.list);
    const amount = state.price && money(state.price.unit_minor * state.quantity, currency);
    fill(footer,
      h('div', {class: 'live', 'aria-live': 'polite', id: 'dish-live'},
        open.length > 0 ? h('p', {class: 'warn'}, open[0].text)
          : state.problem ? h('p', {class: 'warn'}, problem_text(state.problem, {venue, book, fulfilment, cart: {lines: [as_line()]}}))
          : state.price && state.quantity > 1 ? h('p', {class: 'faint'}, t('dish.unit', {amount: money(state.price.unit_minor, currency)})) : null),
      h('div', {class: 'row'},
        h('span', {class: 'stepper big'},
          h('button', {type: 'button', id: 'q-less', disabled: state.quantity <= 1, 'aria-label': t('dish.less', {name: lt(item.name)}), onclick: () => { --state.quantity; changed(); }}, '−'),
          h('output', {'aria-label': t('dish.quantity')}, String(state.quantity)),
          h('button', {type: 'button', id: 'q-more', disabled: state.quantity >= max_quantity, 'aria-label': t('dish.more', {name: lt(item.name)}), onclick: () => { ++state.quantity; changed(); }}, '+')),
        h('button', {type: 'submit', class: 'primary grow', id: 'dish-add', disabled: open.length > 0},
          open.length > 0 ? t('dish.incomplete') : amount ? t(line ? 'dish.save' : 'dish.add', {amount}) : t('dish.add.unpriced'))));
  }

  return new Promise((resolve) => {
    const known = allergen_text(item.allergens);
    const form = h('form', {method: 'dialog', class: 'dish', onsubmit: (event) => {
      event.preventDefault();
      if (faults(book, item.groups, state.list).length > 0) return;
      answer = as_line();
      dialog.close();
    }},
    h('header', {class: 'dish-head'},
      h('div', {}, h('h2', {id: 'dish-title'}, lt(item.name)), item.description && h('p', {}, lt(item.description)),
        h('p', {class: 'tags'}, diets(item)), h('p', {class: 'faint small-text'}, known || t('allergens.unknown'))),
      h('button', {type: 'button', class: 'round', 'aria-label': t('close'), onclick: () => dialog.close()}, icon('cross'))),
    body, footer);
    const dialog = h('dialog', {class: 'sheet', 'aria-labelledby': 'dish-title'}, form);
    dialog.addEventListener('click', (event) => { if (event.target === dialog) dialog.close(); });
    dialog.addEventListener('close', () => {
      ask_price.cancel();
      dialog.remove();
      resolve(answer);
    });
    document.body.append(dialog);
    changed();
    dialog.showModal();
    // The head of the sheet, not the first control far below it.
    form.scrollTop = 0;
  });
}
