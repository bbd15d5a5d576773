// SPDX-License-Identifier: Apache-2.0
// The five-line basket job with dinero.js: every amount a Dinero object, catalogue amounts made once; looked_up or bound
// as in totals.js. Its allocate() gives left-over cents to the first lines, so its sum differs by eleven cents.
import { add, allocate, dinero, greaterThanOrEqual, halfUp, minimum, multiply, subtract, toSnapshot, transformScale } from 'dinero.js';
import { EUR } from 'dinero.js/currencies';

const cents = (amount) => dinero({ amount, currency: EUR });

let state = 1;
const draw = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 4294967296;
};
const below = (n) => Math.floor(draw() * n);

const dishes = new Map();
for (let base = 0; base < 60; ++base)
  for (const [suffix, percent] of [['-a', 7], ['-b', 19]])
    dishes.set(`dish-${base}${suffix}`, { price: cents(500 + 25 * base), rate: { amount: percent, scale: 2 } });
const prices = (amounts, prefix) => new Map(amounts.map((amount, i) => [`${prefix}${i}`, cents(amount)]));
const groups = new Map([['size', prices([0, 250, 500], 's')], ['addon', prices([120, 80, 60, 180], 'a')]]);

const carts = [];
for (let c = 0; c < 1000; ++c) {
  const cart = [];
  for (let i = 0; i < 5; ++i) {
    const item = `dish-${below(60)}${i % 2 ? '-b' : '-a'}`;
    const size = `s${below(3)}`;
    const addon = `a${below(4)}`;
    cart.push({ item, selections: [{ group: 'size', option: size }, { group: 'addon', option: addon }], quantity: 1 + below(3) });
  }
  carts.push(cart);
}

const zero = cents(0), threshold = cents(2000), cap = cents(1500);
const tenth = { amount: 10, scale: 2 };
const part = (amount, rate) => transformScale(multiply(amount, rate), 2, halfUp);
const delivery = add(cents(299), part(cents(299), { amount: 19, scale: 2 }));

function look_up({ item, selections, quantity }) {
  const dish = dishes.get(item);
  if (!dish || quantity < 1) throw new Error('item');
  let unit = dish.price, seen = 0;
  for (const { group, option } of selections) {
    const price = groups.get(group)?.get(option);
    if (price === undefined) throw new Error('option');
    unit = add(unit, price);
    ++seen;
  }
  if (seen !== groups.size) throw new Error('choices');
  return { unit, quantity, rate: dish.rate };
}

function settle(lines, rates, items) {
  let taxed = lines, sum = add(items, delivery);
  if (greaterThanOrEqual(items, threshold)) {
    const discount = minimum([part(items, tenth), cap]);
    const shares = allocate(discount, lines.map((line) => toSnapshot(line).amount));
    taxed = lines.map((line, i) => subtract(line, shares[i]));
    sum = subtract(sum, discount);
  }
  for (let i = 0; i < taxed.length; ++i) sum = add(sum, part(taxed[i], rates[i]));
  return toSnapshot(sum).amount;
}

function total_looked_up(cart) {
  const lines = [], rates = [];
  let items = zero;
  for (const chosen of cart) {
    const { unit, quantity, rate } = look_up(chosen);
    const line = multiply(unit, quantity);
    lines.push(line);
    rates.push(rate);
    items = add(items, line);
  }
  return settle(lines, rates, items);
}

function total_bound(cart) {
  const lines = [], rates = [];
  let items = zero;
  for (const { unit, quantity, rate } of cart) {
    const line = multiply(unit, quantity);
    lines.push(line);
    rates.push(rate);
    items = add(items, line);
  }
  return settle(lines, rates, items);
}

function measure(total, carts) {
  let check = 0;
  for (const cart of carts) check += total(cart);
  if (check !== 16622957) {
    console.error(`the basket job gives ${check}, not 16622957`);
    process.exit(1);
  }
  for (let warm = 0; warm < 30; ++warm) for (const cart of carts) check += total(cart);
  const begin = process.cpuUsage();
  let done = 0, used = 0;
  do {
    for (const cart of carts) check += total(cart);
    done += carts.length;
    const spent = process.cpuUsage(begin);
    used = (spent.user + spent.system) / 1e6;
  } while (used < 1);
  return done / used;
}

console.log(process.argv[2] === 'bound' ? measure(total_bound, carts.map((cart) => cart.map(look_up)))
                                        : measure(total_looked_up, carts));
