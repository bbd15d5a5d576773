// SPDX-License-Identifier: Apache-2.0
// The house of the browser's engine for tests/lanes/pipe_lane.cpp: a question a line, an answer a line.
import readline from 'node:readline';
import {package_} from './support.mjs';

const {CouvertError, load} = package_;
let now = Date.now() * 1000;
const couvert = await load({now: () => now});
const house = couvert.House.open();

// A network to the house in this program.
const wire = (actor) => async (url, {body}) =>
  Response.json(house[url.pathname.endsWith('/push') ? 'push' : 'pull'](JSON.parse(body), actor));

const lane = {
  clock: ({now: told}) => { now = Date.parse(told) * 1000; return null; },
  tick: () => house.tick(),
  put_venue: ({venue, actor}) => house.putVenue(venue, actor, -1),
  publish({menu, rules, actor}) {
    const book = house.publish(menu, rules, actor, -1);
    book.free();
    return null;
  },
  quote: ({request}) => house.quote(request),
  place: ({order, actor}) => house.place(order, actor),
  submit: ({command, actor}) => house.submit(command, actor),
  order: ({id, actor}) => house.order(id, actor),
  orders({actor}) {
    const all = [];
    for (let cursor = ''; ;) {
      const page = house.orders({limit: 3, ...(cursor && {page: cursor})}, actor);
      all.push(...page.orders);
      if (!page.next) return all;
      cursor = page.next;
    }
  },
  events: ({after, actor}) => house.events(after, 1000, actor),
  search: ({query}) => house.venues(query).hits.map((hit) => hit.venue.id),
  stock: ({command, actor}) => house.submitStock(command, actor),
  // What a device of this actor holds after asking the house.
  async stock_of({venue, actor}) {
    const client = await couvert.Client.open({actor, house: 'http://house.test', fetch: wire(actor)});
    try {
      const report = await client.sync();
      if (!report.up_to_date) throw new Error(JSON.stringify(report));
      return client.stock(venue);
    } finally {
      await client.close();
    }
  },
};

async function answer({call, ...given}) {
  if (!lane[call]) return {cannot: true};
  try {
    return {answer: await lane[call](given)};
  } catch (error) {
    if (!(error instanceof CouvertError)) throw error;
    const {name, path, message, details} = error;
    return {error: {code: name, path, message, details}};
  }
}

for await (const line of readline.createInterface({input: process.stdin})) {
  process.stdout.write(`${JSON.stringify(await answer(JSON.parse(line)))}\n`);
}
house.free();
