// SPDX-License-Identifier: Apache-2.0
// Codes, choices and prices in the person's words.
import {method_text} from './choices.js';
import {h, icon} from './dom.js';
import {has_text, lt, minor_digits, money, number, percent, t, when} from './i18n.js';

// A menu with its entities by reference, and the names of fees and promotions.
export function index_menu(menu, rules) {
  return {
    menu,
    items: new Map((menu?.items || []).map((i) => [i.ref, i])),
    groups: new Map((menu?.groups || []).map((g) => [g.ref, g])),
    modifiers: new Map((menu?.pre_modifiers || []).map((m) => [m.ref, m])),
    containers: new Map((menu?.containers || []).map((c) => [c.ref, c])),
    fees: new Map((rules?.fees || []).map((f) => [f.ref, f])),
    promotions: new Map((rules?.promotions || []).map((p) => [p.ref, p])),
    taxes: new Map((rules?.taxes || []).map((r) => [r.ref, r])),
  };
}

// The name of an item, an option or an ingredient, wherever the menu holds it.
function part_name(book, ref) {
  const ingredient = (book.menu?.ingredients || []).find((i) => i.ref === ref);
  const option = () => [...book.groups.values()].flatMap((g) => g.options || []).find((o) => o.ref === ref);
  const part = book.items.get(ref) || ingredient || option();
  return part ? lt(part.name) : ref;
}

export const option_of = (book, group, option) => book.groups.get(group)?.options?.find((o) => o.ref === option);

export const unit_names = {gram: 'g', kilogram: 'kg', millilitre: 'ml', litre: 'l'};

// How a measure is written: 0.350 kg is 350 with three digits.
const measure_text = (measure, value) => `${number(value / 10 ** (measure.precision ?? 3), measure.precision ?? 3)} ${unit_names[measure.unit]}`;

export function line_name(book, line) {
  const item = book.items.get(line.item);
  if (!item) return line.item;
  const variant = item.variants?.find((v) => v.ref === line.variant);
  const much = item.measure && line.measured ? measure_text(item.measure, line.measured) : '';
  return [lt(item.name), variant && lt(variant.name), much].filter(Boolean).join(', ');
}

// "Vos deux moitiés : Chorizo doux, Speck · Pâte : Fine"
export function selection_text(book, selections) {
  const parts = new Map();
  for (const s of selections || []) {
    const option = option_of(book, s.group, s.option);
    const how = book.modifiers.get(s.modifier);
    const portions = book.groups.get(s.group)?.portions;
    let text = (how ? `${lt(how.name)} ` : '') + (option ? lt(option.name) : s.option);
    if (portions) text = `${s.quantity ?? 1}/${portions} ${text}`;
    else if ((s.quantity ?? 1) > 1) text = `${s.quantity} × ${text}`;
    const inner = selection_text(book, s.selections);
    if (inner) text += ` (${inner})`;
    parts.set(s.group, [...(parts.get(s.group) || []), text]);
  }
  return [...parts].map(([group, texts]) => (lt(book.groups.get(group)?.name) || group) + t('colon') + texts.join(', ')).join(' · ');
}

// The thing that a reason is about: an option, an item, or the dish of the line that its path names.
function subject(reason, book, cart) {
  const path = /^(?:\/cart)?\/lines\/(\d+)/.exec(reason.path || '');
  const line = path && cart?.lines?.[Number(path[1])];
  if (!book) return '';
  const group = book.groups.get(reason.ref);
  const item = book.items.get(reason.ref);
  if (item) return lt(item.name);
  const dish = line ? line_name(book, line) : '';
  if (group) return dish ? `${dish}, ${lt(group.name)}` : lt(group.name);
  for (const g of book.groups.values()) {
    const option = reason.ref && g.options?.find((o) => o.ref === reason.ref);
    if (option && line && JSON.stringify(line.selections || []).includes(JSON.stringify(g.ref))) return `${dish}, ${lt(option.name)}`;
  }
  return dish || reason.ref || '';
}

export function reason_text(reason, {venue, book, cart, fulfilment} = {}) {
  const currency = venue?.currency || 'EUR';
  const in_money = /_minimum$|_maximum$/.test(reason.code);
  const key = `orderable.${reason.code}`;
  const values = {
    name: subject(reason, book, cart),
    limit: in_money ? money(reason.limit || 0, currency) : reason.limit || 0,
    actual: in_money ? money(reason.actual || 0, currency) : reason.actual || 0,
    missing: in_money ? money((reason.limit || 0) - (reason.actual || 0), currency) : '',
    fulfilment: fulfilment ? t(`fulfilment.${fulfilment}`) : '',
  };
  return has_text(key) ? t(key, values) : t('error.unknown', {detail: reason.code, code: reason.code});
}

// Every reason of an Orderable, and when it passes.
export function orderable_text(orderable, context = {}) {
  const texts = orderable.reasons.map((r) => reason_text(r, context));
  if (orderable.next_at && context.venue) texts.push(t('venue.next', {time: when(orderable.next_at, context.venue.clock.zone)}));
  return [...new Set(texts)];
}

export function problem_text(problem, context = {}) {
  const first = problem.errors?.[0] || {};
  if (has_text(`orderable.${problem.code}`)) {
    const reasons = problem.details?.reasons || problem.details?.issues || problem.details?.orderable?.reasons;
    if (reasons?.length) return orderable_text({reasons, next_at: problem.details.next_at ?? problem.details.orderable?.next_at}, context).join(' ');
    return reason_text({code: problem.code, path: first.pointer, ...(problem.details || {})}, context);
  }
  if (has_text(`error.${problem.code}`)) return t(`error.${problem.code}`);
  return t('error.unknown', {detail: problem.detail || problem.message || '?', code: problem.code || '?'});
}

// An error with its way out. `again` is what the button does.
export function trouble(problem, again, context) {
  return h('div', {class: 'notice bad', role: 'alert'},
    h('p', {}, h('strong', {}, t('error.title')), ' ', problem_text(problem, context)),
    problem.code && problem.code !== 'network' && h('p', {class: 'faint'}, t('error.code', {code: problem.code})),
    again && h('button', {type: 'button', onclick: again}, t('retry')));
}

export const waiting = () =>
  h('div', {class: 'loading', role: 'status'}, h('span', {class: 'spinner', 'aria-hidden': 'true'}), t('loading'));

export const kind_name = (venue) => (has_text(`kind.${venue.kind}`) ? t(`kind.${venue.kind}`) : venue.kind || '');
export const kind_icon = (venue) => icon(has_text(`kind.${venue.kind}`) ? venue.kind : 'venue', 'glyph');

export function diets(item) {
  return (item.diets || []).filter((d, _, all) => d !== 'vegetarian' || !all.includes('vegan'))
    .map((d) => h('span', {class: `tag ${d}`}, has_text(`diet.${d}`) ? t(`diet.${d}`) : d));
}

export function allergen_text(declared) {
  const names = (presence) => (declared || []).filter((a) => a.presence === presence).map((a) => t(`allergen.${a.allergen}`)).join(', ');
  const sure = names('contains');
  const maybe = names('may_contain');
  return [sure && t('allergens.contains', {list: sure}), maybe && t('allergens.may', {list: maybe})].filter(Boolean).join(' ');
}

const diet_name = (diet) => (has_text(`diet.${diet}`) ? t(`diet.${diet}`) : diet);

// What a dish contains as it is configured. Nothing said is not the same as free of it, so both are told.
export function facts_view(book, facts) {
  const by = (certainty) => facts.allergens.filter((a) => a.certainty === certainty).map((a) => t(`allergen.${a.allergen}`)).join(', ');
  const row = (certainty, key, kind) => {
    const list = by(certainty);
    return list && h('p', {class: `allergens ${kind}`}, t(key, {list}));
  };
  const fit = (facts.diets || []).filter((d, _, all) => d.fit && (d.diet !== 'vegetarian' || !all.some((o) => o.fit && o.diet === 'vegan')));
  const broken = (facts.diets || []).filter((d) => !d.fit);
  const silent = facts.allergens.every((a) => a.certainty === 'unknown');
  return [
    fit.length > 0 && h('p', {class: 'tags'}, fit.map((d) => h('span', {class: `tag ${d.diet}`}, diet_name(d.diet)))),
    broken.map((d) => h('p', {class: 'diet-broken'}, t('diet.not', {diet: diet_name(d.diet), part: part_name(book, d.breaker)}))),
    silent ? h('p', {}, t('allergens.unknown')) : [
      row('contains', 'allergens.contains', 'sure'), row('may_contain', 'allergens.may', 'maybe'),
      row('free', 'allergens.free', 'free'), row('unknown', 'allergens.silent', 'silent')],
  ];
}

// ---- the price and its reasons ------------------------------------------------------------------------------

const fee_name = (book, fee) => lt(book.fees.get(fee.ref)?.name) || lt(book.containers.get(fee.ref)?.name) || t(`fee.${fee.kind}`);
const promotion_name = (book, ref, code) => lt(book.promotions.get(ref)?.name) || (code ? `${t('discount')} ${code}` : t('discount'));

const row = (name, amount, className) =>
  h('div', {class: `sum-row ${className || ''}`}, h('dt', {}, name), h('dd', {}, amount));

// The short form: what a receipt says.
export function totals_list(quote, book) {
  const m = (minor, signed) => money(minor, quote.currency, signed);
  const totals = quote.totals;
  const rates = new Map();
  for (const tax of quote.taxes || []) {
    const key = `${tax.rate}/${tax.included !== false}`;
    const sum = rates.get(key) || {rate: tax.rate, included: tax.included !== false, base: 0, tax: 0};
    sum.base += tax.base_minor;
    sum.tax += tax.tax_minor;
    rates.set(key, sum);
  }
  const sorted = [...rates.values()].sort((a, b) => a.rate - b.rate);
  return h('dl', {class: 'sums'},
    row(t('sum.goods'), m(totals.goods_minor)),
    (quote.discounts || []).filter((d) => d.amount_minor).map((d) => row(promotion_name(book, d.ref, d.code), m(-d.amount_minor), 'good')),
    (quote.fees || []).map((f) => row(fee_name(book, f), m(f.gross_minor))),
    sorted.filter((s) => !s.included).map((s) => row(`${t('sum.tax_added')} ${percent(s.rate)}`, m(s.tax))),
    totals.tip_minor > 0 && row(t('sum.tip'), m(totals.tip_minor)),
    totals.rounding_minor !== 0 && row(t('sum.rounding'), m(totals.rounding_minor, true)),
    row(t('sum.total'), m(totals.total_minor), 'total'),
    sorted.filter((s) => s.included).map((s) => row(t('sum.vat', {rate: percent(s.rate), base: m(s.base)}), m(s.tax), 'faint')));
}

const any_option = (book, ref) => [...book.groups.values()].flatMap((g) => g.options || []).find((o) => o.ref === ref);

// What the amount was before it was rounded, where anything was.
function exact_text(step, currency) {
  if (!step.remainder) return '';
  const digits = minor_digits(currency);
  const exact = number((step.amount_minor + step.remainder / 1e6) / 10 ** digits, digits + 3);
  return t('why.exact', {exact, mode: t(`rounding.${step.mode || 'nearest'}`)});
}

function step_words(step, quote, book) {
  const line = step.line >= 0 ? quote.lines[step.line] : null;
  const item = line && book.items.get(line.item);
  const m = (minor) => money(minor, quote.currency);
  switch (step.kind) {
    case 'base': return t('price.step.base');
    case 'variant': return lt(item?.variants?.find((v) => v.ref === step.ref)?.name) || step.ref;
    case 'option': {
      const parent = quote.steps[step.parent];
      const named = parent?.kind === 'group' ? option_of(book, parent.ref, step.ref) : null;
      const option = named || any_option(book, step.ref);
      const name = lt(option?.name) || step.ref;
      return step.factor > 1 ? `${step.factor} × ${name}` : name;
    }
    case 'group': {
      const group = book.groups.get(step.ref);
      const method = group ? method_text(group, m) : '';
      return (lt(group?.name) || step.ref) + (method ? ` (${method})` : '');
    }
    case 'part': return t('price.step.part', {name: lt(book.items.get(step.ref)?.name) || lt(any_option(book, step.ref)?.name) || step.ref || ''});
    case 'modifier': return t('price.step.modifier', {name: lt(book.modifiers.get(step.ref)?.name) || step.ref, rate: percent(step.factor), base: m(step.base_minor)});
    case 'measure': {
      const measure = item?.measure;
      if (!measure) return step.ref;
      return t('price.step.measure', {much: measure_text(measure, step.factor), base: m(step.base_minor), unit: unit_names[measure.unit]});
    }
    case 'unit': return t('price.step.unit', {name: line ? line_name(book, line) : ''});
    case 'line': return t('price.step.line', {n: step.factor, name: line ? line_name(book, line) : ''});
    case 'discount': {
      const promotion = book.promotions.get(step.ref);
      const code = (quote.discounts || []).find((d) => d.ref === step.ref)?.code;
      const name = promotion_name(book, step.ref, code);
      return promotion?.kind === 'percentage' && step.factor > 1
        ? name + t('colon') + t('why.percent', {rate: percent(step.factor), base: m(step.base_minor)}) : name;
    }
    case 'discount_share':
    case 'tax_share': {
      const fee = (quote.fees || []).find((f) => f.ref === step.ref);
      return t(`price.step.${step.kind}`, {name: line ? line_name(book, line) : fee ? fee_name(book, fee) : step.ref || ''});
    }
    case 'fee': {
      const fee = (quote.fees || []).find((f) => f.ref === step.ref);
      const rule = book.fees.get(step.ref);
      const name = fee ? fee_name(book, fee) : lt(rule?.name) || step.ref;
      return rule?.rate && step.factor > 1 ? name + t('colon') + t('why.percent', {rate: percent(step.factor), base: m(step.base_minor)}) : name;
    }
    case 'tax': {
      const tax = (quote.taxes || []).find((x) => x.ref === step.ref);
      const key = tax && tax.included === false ? 'price.step.tax_added' : 'price.step.tax';
      return t(key, {rate: percent(step.factor), base: m(step.base_minor)});
    }
    default: return t(`price.step.${step.kind}`);
  }
}

// The long form: the steps of the computation, each under the one that it belongs to.
export function why(quote, book, open = false) {
  // Members at their default are left out of documents.
  const steps = (quote.steps || []).map((s) => ({parent: -1, line: -1, factor: 1, base_minor: 0, ...s}));
  const whole = {...quote, steps};
  const children = new Map();
  steps.forEach((s, i) => children.set(s.parent, [...(children.get(s.parent) || []), i]));
  const node = (i) => {
    const step = steps[i];
    const below = children.get(i) || [];
    const amount = ['discount', 'discount_share'].includes(step.kind) ? -Math.abs(step.amount_minor) : step.amount_minor;
    const signed = ['option', 'group', 'modifier', 'discount', 'discount_share', 'rounding'].includes(step.kind);
    const exact = exact_text(step, quote.currency);
    return h('li', {class: `step s-${step.kind}`},
      h('span', {class: 'step-row'}, h('span', {}, step_words(step, whole, book), exact && h('span', {class: 'faint small-text'}, ` ${exact}`)), h('span', {class: 'amount'}, amount === 0 && ['option', 'group'].includes(step.kind) ? t('why.free') : money(amount, quote.currency, signed))),
      below.length > 0 && h('ul', {}, below.map(node)));
  };
  return h('details', {class: 'why', open, id: 'why'}, h('summary', {}, t('why.title')),
    h('ul', {class: 'steps'}, (children.get(-1) || []).map(node)));
}
