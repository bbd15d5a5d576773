// SPDX-License-Identifier: Apache-2.0
// The dialog in which a dish is configured: variant, option groups through all depths, quantity, note.
import {Problem, quote} from './api.js';
import {
  cap, count, defaults, faults, groups_under, is_full, is_required, is_short, is_single, refit, rule_text, top_groups,
} from './choices.js';
import {debounce, fill, h, icon} from './dom.js';
import {lt, money, t} from './i18n.js';
import {uuid7} from './store.js';
import {allergen_text, diets, facts_view, problem_text, unit_names} from './words.js';

const measure_start = (measure) => (measure ? measure.min ?? 1 : 0);

// Opens the dialog. `line` is a line of the basket to change, or nothing for a new one. Resolves with the line, or null.
export function configure({venue, book, item, fulfilment, unavailable, line}) {
  const state = {
    variant: line?.variant || item.variants?.find((v) => !unavailable.has(`variant/${item.ref}/${v.ref}`))?.ref || '',
    quantity: line?.quantity || 1,
    note: line?.note || '',
    measured: line?.measured || measure_start(item.measure),
    list: line ? structuredClone(line.selections || []) : [],
    price: null, facts: null, problem: null, asked: 0,
  };
  const open_groups = () => top_groups(book, item, state.variant);
  if (!line) state.list = defaults(book, open_groups());
  const currency = venue.currency;
  const max_quantity = item.max_quantity ?? 99;
  let answer = null;

  const ask_price = debounce(async () => {
    const mine = ++state.asked;
    try {
      const cart = {id: uuid7(), venue: venue.id, fulfilment, lines: [as_line()]};
      const result = await quote({cart, include: ['facts']});
      if (mine !== state.asked) return;
      state.price = result.quote.lines[0];
      state.facts = result.facts?.[0];
      state.problem = null;
    } catch (error) {
      if (mine !== state.asked) return;
      state.price = state.facts = null;
      state.problem = error instanceof Problem ? error : new Problem('internal');
    }
    draw_facts();
    draw_footer();
  }, 120);

  function as_line() {
    const strip = (list) => list.map(({group, option, quantity, selections, modifier}) =>
      ({group, option, ...(quantity !== 1 && {quantity}), ...(selections?.length && {selections: strip(selections)}), ...(modifier && {modifier})}));
    const selections = strip(state.list);
    return {
      id: line?.id || uuid7(), item: item.ref, ...(state.variant && {variant: state.variant}), quantity: state.quantity,
      ...(selections.length && {selections}), ...(state.note.trim() && {note: state.note.trim()}),
      ...(state.measured && {measured: state.measured}),
    };
  }

  function changed() {
    state.price = null;
    draw_groups();
    if (faults(book, open_groups(), state.list).length === 0) ask_price();
    else {
      ask_price.cancel();
      ++state.asked;
      state.facts = null;
      draw_facts();
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
      list.push({group: group.ref, option: option.ref, quantity, selections: defaults(book, groups_under(book, option))});
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

  function option_price(group, option) {
    if (group.price_method === 'sequence') return null;
    const minor = option.variant_prices?.find((p) => p.variant === state.variant)?.price_minor ?? option.price_minor;
    if (!minor) return null;
    return h('span', {class: 'price'}, money(minor, currency, group.price_method !== 'replace'));
  }

  // "no", "extra", "on the side": beside an option that is chosen.
  function modifier_box(group, option, chosen, id) {
    const words = (group.pre_modifiers || []).map((ref) => book.modifiers.get(ref)).filter(Boolean);
    if (!chosen || words.length === 0) return null;
    return h('select', {class: 'modifier', id: `${id}-how`, 'aria-label': t('dish.how', {name: lt(option.name)}),
      onchange: (event) => {
        chosen.modifier = event.target.value || undefined;
        changed();
      }},
    h('option', {value: '', selected: !chosen.modifier}, t('dish.as_usual')),
    words.map((m) => h('option', {value: m.ref, selected: chosen.modifier === m.ref}, lt(m.name))));
  }

  function option_row(group, option, list, id, depth) {
    const chosen = list.find((s) => s.group === group.ref && s.option === option.ref);
    const single = is_single(group);
    const gone = unavailable.has(`option/${group.ref}/${option.ref}`);
    const most = cap(group, option);
    const full = is_full(book, list, group, option);
    const words = [h('span', {class: 'option-name'}, lt(option.name),
      option.allergens?.length > 0 && h('span', {class: 'faint small-text'}, ` ${allergen_text(option.allergens)}`)), option_price(group, option)];
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
        h('output', {id: `${id}-n`}, group.portions ? `${n}/${group.portions}` : String(n)),
        h('button', {type: 'button', id: `${id}-more`, disabled: gone || full || n >= most, 'aria-label': t('dish.more', {name: lt(option.name)}), onclick: () => set(list, group, option, n + 1)}, '+')));
    }
    const below = chosen ? groups_under(book, option) : [];
    return h('li', {class: gone ? 'gone' : null}, control, modifier_box(group, option, chosen, id),
      below.length > 0 && h('div', {class: 'nested'}, groups_of(below, chosen.selections, id, depth + 1)));
  }

  function group_box(group, list, prefix, depth) {
    const id = `${prefix}-${[...book.groups.keys()].indexOf(group.ref)}`;
    const n = count(book, list, group);
    const short = is_short(book, list, group);
    const optional_single = is_single(group) && !is_required(group);
    return h('fieldset', {class: `group${short ? ' short' : ''}`},
      h('legend', {}, lt(group.name)),
      h('p', {class: 'rule'}, rule_text(group, (minor) => money(minor, currency)),
        !is_single(group) && h('span', {class: 'chosen'}, t('dish.chosen', {n})),
        !short && is_required(group) && icon('check', 'tick')),
      h('ul', {class: 'options'},
        optional_single && h('li', {}, h('label', {class: 'option'},
          h('input', {type: 'radio', id: `${id}-none`, name: id, checked: n === 0, onchange: () => choose_one(list, group, null)}),
          h('span', {class: 'option-name faint'}, t('dish.none')))),
        group.options.map((o, i) => option_row(group, o, list, `${id}-${i}`, depth))));
  }
  const groups_of = (groups, list, prefix, depth) => groups.map((group) => group_box(group, list, prefix, depth));

  function measure_box() {
    const {measure} = item;
    if (!measure) return null;
    const digits = measure.precision ?? 3;
    const to_text = (value) => (value / 10 ** digits).toFixed(digits);
    const step = measure.step ?? 1;
    const fit = (text) => {
      const min = measure.min ?? 1;
      const wanted = Math.round(Number(text) * 10 ** digits) || min;
      return Math.max(min, Math.min(measure.max ?? Infinity, min + Math.round((wanted - min) / step) * step));
    };
    return h('label', {class: 'field', for: 'dish-measure'},
      h('span', {}, t('dish.measure', {unit: unit_names[measure.unit]}), h('span', {class: 'faint'}, ` (${t('dish.per_unit', {amount: money(item.price_minor, currency), unit: unit_names[measure.unit]})})`)),
      h('input', {type: 'number', id: 'dish-measure', min: to_text(measure.min ?? 1), max: measure.max ? to_text(measure.max) : null,
        step: to_text(step), value: to_text(state.measured), onchange: (e) => { state.measured = fit(e.target.value); changed(); }}));
  }

  const body = h('div', {class: 'dish-body'});
  const footer = h('div', {class: 'dish-foot'});
  const facts = h('div', {class: 'dish-facts faint small-text', id: 'dish-facts', 'aria-live': 'polite'});

  // What the server says of this very configuration; until it can be ordered, what the menu says of the dish.
  function draw_facts() {
    if (state.facts) return fill(facts, facts_view(book, state.facts));
    fill(facts, h('p', {class: 'tags'}, diets(item)), h('p', {}, allergen_text(item.allergens) || t('allergens.unknown')));
  }

  function draw_groups() {
    fill(body,
      item.variants?.length > 0 && h('fieldset', {class: 'group'}, h('legend', {}, t('dish.variant')),
        h('ul', {class: 'options'}, item.variants.map((v, i) => h('li', {}, h('label', {class: 'option'},
          h('input', {
            type: 'radio', name: 'variant', id: `variant-${i}`, checked: state.variant === v.ref,
            disabled: unavailable.has(`variant/${item.ref}/${v.ref}`),
            onchange: () => { state.variant = v.ref; state.list = refit(book, open_groups(), state.list); changed(); },
          }),
          h('span', {class: 'option-name'}, lt(v.name)), h('span', {class: 'price'}, money(v.price_minor, currency))))))),
      measure_box(),
      groups_of(open_groups(), state.list, 'g', 0),
      h('label', {class: 'field', for: 'dish-note'}, h('span', {}, t('dish.note'), h('span', {class: 'faint'}, ` (${t('dish.note.hint')})`)),
        h('input', {type: 'text', id: 'dish-note', maxlength: 200, value: state.note, oninput: (e) => { state.note = e.target.value; }})));
  }

  function draw_footer() {
    const open = faults(book, open_groups(), state.list);
    const amount = state.price && money(state.price.unit_minor * state.quantity, currency);
    fill(footer,
      h('div', {class: 'live', 'aria-live': 'polite', id: 'dish-live'},
        open.length > 0 ? h('p', {class: 'warn'}, open[0])
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
    draw_facts();
    const form = h('form', {method: 'dialog', class: 'dish', onsubmit: (event) => {
      event.preventDefault();
      if (faults(book, open_groups(), state.list).length > 0) return;
      answer = as_line();
      dialog.close();
    }},
    h('header', {class: 'dish-head'},
      h('div', {}, h('h2', {id: 'dish-title'}, lt(item.name)), item.description && h('p', {}, lt(item.description)),
        item.minimum_age > 0 && h('p', {class: 'tags'}, h('span', {class: 'tag age'}, t('dish.age', {n: item.minimum_age}))), facts),
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
