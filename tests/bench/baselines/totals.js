// SPDX-License-Identifier: Apache-2.0
// The five-line basket job in plain-integer JavaScript, as one would write it by hand: all amounts are whole cents.
// "looked_up": prices are found in maps by reference and every choice is checked, for each total. "bound": unit prices
// and rates were found once for each basket, as for one that is priced again; what remains is arithmetic.
'use strict';

let state = 1;
const draw = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 4294967296;
};
const below = (n) => Math.floor(draw() * n);

const dishes = new Map();
for (let base = 0; base < 60; ++base)
  for (const [suffix, rate] of [['-a', 700], ['-b', 1900]])
    dishes.set(`dish-${base}${suffix}`, { price: 500 + 25 * base, rate });
const groups = new Map([
  ['size', new Map([['s0', 0], ['s1', 250], ['s2', 500]])],
  ['addon', new Map([['a0', 120], ['a1', 80], ['a2', 60], ['a3', 180]])],
]);

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

const half_up = (amount, rate) => Math.floor((amount * rate + 5000) / 10000);

function look_up(line) {
  const dish = dishes.get(line.item);
  if (!dish || line.quantity < 1) throw new Error('item');
  let unit = dish.price, seen = 0;
  for (const { group, option } of line.selections) {
    const price = groups.get(group)?.get(option);
    if (price === undefined) throw new Error('option');
    unit += price;
    ++seen;
  }
  if (seen !== groups.size) throw new Error('choices');
  return { unit, quantity: line.quantity, rate: dish.rate };
}

/** Discount, its shares, taxes and delivery over lines whose prices are known. */
function settle(lines, rates, items) {
  const n = lines.length;
  let discount = 0;
  const shares = new Array(n).fill(0);
  if (items >= 2000) {
    discount = Math.min(half_up(items, 1000), 1500);
    let left = discount;
    const rest = new Array(n);
    for (let i = 0; i < n; ++i) {
      shares[i] = Math.floor(discount * lines[i] / items);
      rest[i] = discount * lines[i] - shares[i] * items;
      left -= shares[i];
    }
    for (; left > 0; --left) {
      let best = 0;
      for (let i = 1; i < n; ++i) if (rest[i] > rest[best]) best = i;
      ++shares[best];
      rest[best] = -1;
    }
  }
  let sum = items - discount + 299 + half_up(299, 1900);
  for (let i = 0; i < n; ++i) sum += half_up(lines[i] - shares[i], rates[i]);
  return sum;
}

function total_looked_up(cart) {
  const n = cart.length;
  const lines = new Array(n), rates = new Array(n);
  let items = 0;
  for (let i = 0; i < n; ++i) {
    const { unit, quantity, rate } = look_up(cart[i]);
    lines[i] = unit * quantity;
    rates[i] = rate;
    items += lines[i];
  }
  return settle(lines, rates, items);
}

function total_bound(cart) {
  const n = cart.length;
  const lines = new Array(n), rates = new Array(n);
  let items = 0;
  for (let i = 0; i < n; ++i) {
    lines[i] = cart[i].unit * cart[i].quantity;
    rates[i] = cart[i].rate;
    items += lines[i];
  }
  return settle(lines, rates, items);
}

/** Baskets per second of processor time, after the sum has been checked and the compiler has seen the code for a while. */
function measure(name, total, carts) {
  let check = 0;
  for (const cart of carts) check += total(cart);
  if (check !== 16622968) {
    console.error(`the basket job gives ${check}, not 16622968 (${name})`);
    process.exit(1);
  }
  for (let warm = 0; warm < 300; ++warm) for (const cart of carts) check += total(cart);
  const begin = process.cpuUsage();
  let done = 0, used = 0;
  do {
    for (let k = 0; k < 10; ++k) for (const cart of carts) check += total(cart);
    done += 10 * carts.length;
    const spent = process.cpuUsage(begin);
    used = (spent.user + spent.system) / 1e6;
  } while (used < 1);
  if (check <= 0) process.exit(1);
  return done / used;
}

const runs = {
  looked_up: () => measure('looked_up', total_looked_up, carts),
  bound: () => measure('bound', total_bound, carts.map((cart) => cart.map(look_up))),
};
// One a process: a function that serves two callers is compiled for both.
console.log(runs[process.argv[2]]());
