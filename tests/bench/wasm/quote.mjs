// SPDX-License-Identifier: Apache-2.0
// Prices the baskets of a file by the browser's engine: microseconds of processor time a quote, objects in and objects out.
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';

const [, , folder, file] = process.argv;
const {load} = await import(pathToFileURL(path.resolve(folder, 'couvert.mjs')));
const couvert = await load();
const {venue, menu, rules, requests, sum} = JSON.parse(readFileSync(file, 'utf8'));
const book = new couvert.Book(venue, menu, rules);
const total = requests.reduce((all, request) => all + book.total(request), 0);
if (total !== sum) throw new Error(`the baskets cost ${total}`);

for (let warm = 0; warm < 3; ++warm) for (const request of requests) book.quote(request);
const begin = process.cpuUsage();
let done = 0, used = 0;
do {
  for (const request of requests) book.quote(request);
  done += requests.length;
  const {user, system} = process.cpuUsage(begin);
  used = user + system;
} while (used < 1e6);
console.log((used / done).toFixed(3));
