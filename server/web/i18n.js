// SPDX-License-Identifier: Apache-2.0
// The person's language: texts, names from menus, amounts, dates.
import {recall, remember} from './store.js';

const tags = {fr: 'fr-FR', en: 'en-GB'};
const tables = {};  // by language, each loaded when it is first shown

function first_language() {
  const kept = recall('language');
  if (kept in tags) return kept;
  const wish = (navigator.languages || []).map((l) => l.slice(0, 2).toLowerCase()).find((l) => l in tags);
  return wish || 'fr';
}

async function load(wanted) {
  tables[wanted] ??= (await import(`./${wanted}.js`)).default;
}

let language = first_language();
await load(language);
document.documentElement.lang = language;

export const lang = () => language;
export const languages = Object.keys(tags);

// Errors: the promise is refused when the texts cannot be fetched; then the language stays as it was.
export async function set_language(next) {
  await load(next);
  language = next;
  remember('language', next);
  document.documentElement.lang = next;
}

// The text of a key with {placeholders} filled in. Plural texts are {one, other} chosen by `values.n`.
export function t(key, values = {}) {
  let text = tables[language][key];
  if (text === undefined) return key;
  if (typeof text === 'object') text = text[new Intl.PluralRules(tags[language]).select(values.n)] ?? text.other;
  return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}
export const has_text = (key) => key in tables[language];

// A text of a menu: this language, else the default tag, else whatever there is.
export function lt(text) {
  if (!text) return '';
  return text[language] ?? text[tags[language]] ?? text.default ?? Object.values(text)[0] ?? '';
}

// ISO 4217 digits where they are not two; browsers follow other tables for a few currencies.
const digits_of = {
  BIF: 0, CLP: 0, DJF: 0, GNF: 0, ISK: 0, JPY: 0, KMF: 0, KRW: 0, PYG: 0, RWF: 0, UGX: 0, UYI: 0, VND: 0, VUV: 0,
  XAF: 0, XOF: 0, XPF: 0, BHD: 3, IQD: 3, JOD: 3, KWD: 3, LYD: 3, OMR: 3, TND: 3, CLF: 4, UYW: 4,
};

export const minor_digits = (currency) => digits_of[currency] ?? 2;

export function money(minor, currency, signed = false) {
  const digits = minor_digits(currency);
  return new Intl.NumberFormat(tags[language], {
    style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: digits,
    signDisplay: signed ? 'exceptZero' : 'auto',
  }).format(minor / 10 ** digits);
}

export const number = (value, digits) =>
  new Intl.NumberFormat(tags[language], {minimumFractionDigits: digits, maximumFractionDigits: digits}).format(value);

export function percent(ppm) {
  return new Intl.NumberFormat(tags[language], {style: 'percent', maximumFractionDigits: 4}).format(ppm / 1e6);
}

export function distance(metres) {
  const far = metres >= 1000;
  return new Intl.NumberFormat(tags[language], {
    style: 'unit', unit: far ? 'kilometer' : 'meter', maximumFractionDigits: far ? 1 : 0,
  }).format(far ? metres / 1000 : Math.round(metres / 10) * 10);
}

const day_key = (date, timeZone) => new Intl.DateTimeFormat('en-CA', {timeZone}).format(date);

export function clock_time(instant, timeZone) {
  return new Intl.DateTimeFormat(tags[language], {timeZone, hour: '2-digit', minute: '2-digit'}).format(new Date(instant));
}

// "today at 18:00", "tomorrow at 07:00", "Tuesday 24 November at 12:00", on the venue's clock.
export function when(instant, timeZone) {
  const date = new Date(instant);
  const time = clock_time(instant, timeZone);
  const day = day_key(date, timeZone);
  if (day === day_key(new Date(), timeZone)) return t('when.today', {time});
  if (day === day_key(new Date(Date.now() + 86_400_000), timeZone)) return t('when.tomorrow', {time});
  const name = new Intl.DateTimeFormat(tags[language], {timeZone, weekday: 'long', day: 'numeric', month: 'long'}).format(date);
  return t('when.day', {day: name, time});
}

// The instant at which a clock in `timeZone` shows a wall-clock text like "2026-11-22T19:30".
export function instant_at(wall, timeZone) {
  const wanted = Date.parse(`${wall}:00Z`);
  if (Number.isNaN(wanted)) return null;
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit',
  });
  let guess = wanted;
  for (let i = 0; i < 2; ++i) {
    const part = Object.fromEntries(format.formatToParts(guess).map((p) => [p.type, p.value]));
    guess += wanted - Date.parse(`${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}:00Z`);
  }
  return new Date(guess).toISOString().replace('.000', '');
}
