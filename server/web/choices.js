// SPDX-License-Identifier: Apache-2.0
// The choices of a dish: which groups are open, how much is chosen, what is still missing. No drawing here.
import {lt, t} from './i18n.js';

const bounds = ['min_quantity', 'max_quantity', 'min_distinct', 'max_distinct', 'free_quantity'];

// The groups that lie open at the top of an item sold as a variant, each with the bounds that hold under this item.
export function top_groups(book, item, variant) {
  const refs = [...(item.groups || []), ...(item.variants?.find((v) => v.ref === variant)?.groups || [])];
  return refs.map((ref) => {
    const own = item.group_overrides?.find((o) => o.group === ref);
    const group = book.groups.get(ref);
    if (!own || !group) return group;
    return {...group, ...Object.fromEntries(bounds.filter((b) => own[b] !== undefined).map((b) => [b, own[b]]))};
  }).filter(Boolean);
}
export const groups_under = (book, option) => (option?.groups || []).map((ref) => book.groups.get(ref)).filter(Boolean);

const removes = (book, selection) => book.modifiers.get(selection.modifier)?.removes === true;
const most = (group) => (group.portions ? group.portions : group.max_quantity ?? Infinity);
const least = (group) => (group.portions ? group.portions : group.min_quantity || 0);

// Quantities that count towards the bounds of a group.
export const count = (book, list, group) =>
  list.filter((s) => s.group === group.ref && !removes(book, s)).reduce((n, s) => n + s.quantity, 0);
const distinct = (book, list, group) =>
  new Set(list.filter((s) => s.group === group.ref && !removes(book, s)).map((s) => s.option)).size;
export const cap = (group, option) => Math.min(option.max_quantity ?? Infinity, most(group), 99);
export const is_full = (book, list, group, option) => count(book, list, group) >= most(group)
  || (group.max_distinct !== undefined && !list.some((s) => s.group === group.ref && s.option === option.ref)
    && distinct(book, list, group) >= group.max_distinct);
export const is_single = (group) => most(group) === 1;
export const is_short = (book, list, group) => count(book, list, group) < least(group);
export const is_required = (group) => least(group) > 0;

// The choices made beforehand, through all depths.
export function defaults(book, groups, depth = 0) {
  if (depth > 10) return [];
  return groups.flatMap((group) => (group.options || []).filter((o) => o.default_quantity > 0)
    .map((o) => ({group: group.ref, option: o.ref, quantity: o.default_quantity, selections: defaults(book, groups_under(book, o), depth + 1)})));
}

// What keeps the choices from being complete, in reading order.
export function faults(book, groups, list) {
  const out = [];
  for (const group of groups) {
    const n = count(book, list, group);
    const kinds = distinct(book, list, group);
    const name = lt(group.name);
    if (n < least(group)) out.push(t('dish.missing', {group: name, n: least(group) - n}));
    if (n > most(group)) out.push(t('dish.over', {group: name, n: n - most(group)}));
    if (n > 0 && kinds < (group.min_distinct || 0)) out.push(t('dish.more_kinds', {group: name, n: group.min_distinct - kinds}));
    if (kinds > (group.max_distinct ?? Infinity)) out.push(t('dish.fewer_kinds', {group: name, n: kinds - group.max_distinct}));
    for (const s of list.filter((x) => x.group === group.ref))
      out.push(...faults(book, groups_under(book, group.options.find((o) => o.ref === s.option)), s.selections || []));
  }
  return out;
}

// Keeps what still fits after the variant, and with it the open groups, have changed; adds what is chosen beforehand.
export function refit(book, groups, list) {
  const fresh = defaults(book, groups);
  const open = new Set(groups.map((g) => g.ref));
  const known = new Set(list.map((s) => s.group));
  return [...list.filter((s) => open.has(s.group)), ...fresh.filter((s) => !known.has(s.group))];
}

// The rule of a group in words: how many, which are free, how the price is made.
export function rule_text(group, amount) {
  const min = group.min_quantity || 0;
  const max = group.max_quantity;
  let text;
  if (group.portions) text = t('dish.portions', {n: group.portions});
  else if (min && min === max) text = t('dish.exactly', {n: min});
  else if (min && max !== undefined) text = t('dish.between', {min, n: max});
  else if (min) text = t('dish.at_least', {n: min});
  else if (max !== undefined) text = t('dish.at_most', {n: max});
  else text = t('dish.any');
  const more = [
    group.min_distinct > 1 && t('dish.min_kinds', {n: group.min_distinct}),
    group.max_distinct !== undefined && t('dish.max_kinds', {n: group.max_distinct}),
    method_text(group, amount),
  ];
  return [text, ...more].filter(Boolean).join(' · ');
}

// How a group makes its price, where that is not the plain sum.
export function method_text(group, amount) {
  if (group.free_quantity) return t(`dish.free.${group.free_rule || 'cheapest'}`, {n: group.free_quantity});
  const method = group.price_method || 'sum';
  if (method === 'sum') return '';
  const prices = (group.sequence_minor || []).map((p) => amount(p)).join(', ');
  return t(`dish.method.${method}`, {list: prices});
}
