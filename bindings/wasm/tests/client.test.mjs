// SPDX-License-Identifier: Apache-2.0
// The device: orders without a network, a store that outlives the engine, the exchange with a house in the same program.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {cart, menu, package_, rules, venue} from './support.mjs';

const {CouvertError, load, memoryVault} = package_;
const actor = {role: 'customer', subject: 'guest-1'};
const ops = {role: 'ops_admin', subject: 'ops'};

// A house behind fetch: the two requests of the protocol. `down`: nobody answers.
function network(house) {
  const state = {down: false, requests: 0};
  state.fetch = async (url, {body}) => {
    ++state.requests;
    if (state.down) throw new TypeError('no network');
    const call = {'/v1/sync/push': 'push', '/v1/sync/pull': 'pull'}[url.pathname];
    assert.ok(call, url.pathname);
    try {
      return Response.json(house[call](JSON.parse(body), actor));
    } catch (error) {
      if (!(error instanceof CouvertError)) throw error;
      return Response.json({code: error.name, detail: error.message}, {status: 400});
    }
  };
  return state;
}

async function town() {
  const couvert = await load();
  const house = couvert.House.open();
  house.putVenue(venue, ops, -1);
  house.publish(menu, rules, ops, -1).free();
  return {couvert, house, wire: network(house)};
}

const order = (couvert) => ({command: couvert.idNew(), order: couvert.idNew(), cart: {...cart(), id: couvert.idNew()},
                             expected_total_minor: 2600});

test('an order placed without a network reaches the house once', async () => {
  const {couvert, house, wire} = await town();
  const client = await couvert.Client.open({actor, house: 'http://house.test', fetch: wire.fetch});
  assert.equal((await client.sync()).up_to_date, true);
  assert.deepEqual(client.venues().map((each) => each.id), ['roma']);
  const {quote} = client.quote({cart: cart()});
  assert.equal(quote.totals.total_minor, 2600);

  wire.down = true;
  const placed = await client.place(order(couvert));
  assert.equal(client.outbox().length, 1);
  const report = await client.sync();
  assert.equal(report.stopped_by.code, 'transport_unreachable');
  assert.equal(client.outbox().length, 1);

  wire.down = false;
  assert.equal((await client.sync()).sent, 1);
  assert.equal((await client.sync()).sent, 0);
  assert.equal(client.outbox().length, 0);
  assert.equal(house.order(placed.order.id, actor).id, placed.order.id);
  assert.equal(house.orders({}, actor).orders.length, 1);
  await client.close();
  house.free();
});

test('what a vault keeps outlives the engine', async () => {
  const vault = memoryVault();
  const {couvert, house, wire} = await town();
  const first = await couvert.Client.open({actor, vault, fetch: wire.fetch, house: 'http://house.test'});
  await first.sync();
  const placed = await first.place(order(couvert));
  first.free();  // not closed: as when a page is killed

  const again = await load();
  const second = await again.Client.open({actor, vault, fetch: wire.fetch, house: 'http://house.test'});
  assert.equal(second.opened().created ?? false, false);
  assert.equal(second.outbox().length, 1);
  assert.equal(second.order(placed.order.id).order.id, placed.order.id);
  await second.sync();
  assert.equal(house.order(placed.order.id, actor).id, placed.order.id);
  await second.close();
});

test('a vault that fails is told, and the next writing makes up for it', async () => {
  const {couvert, wire} = await town();
  const vault = memoryVault();
  const write = vault.write;
  const client = await couvert.Client.open({actor, vault, fetch: wire.fetch, house: 'http://house.test'});
  await client.sync();
  vault.write = async () => { throw new Error('full'); };
  await assert.rejects(client.place(order(couvert)));
  vault.write = write;
  await client.kept();
  const files = await vault.read();
  assert.ok(files.size > 0);
  client.free();
  const second = await (await load()).Client.open({actor, vault});
  assert.equal(second.outbox().length, 1);
  await second.close();
});

test('listeners are told after the call, until they no longer listen', async () => {
  const {couvert, wire} = await town();
  const client = await couvert.Client.open({actor, fetch: wire.fetch, house: 'http://house.test'});
  const heard = [];
  const number = client.watch((event) => heard.push(event));
  await client.sync();
  const length = heard.length;
  assert.ok(length > 0);
  client.unwatch(number);
  await client.place(order(couvert));
  await new Promise((resolve) => setTimeout(resolve, 10));
  assert.equal(heard.length, length);
  await client.close();
});

test('start() exchanges by itself, and ends', async () => {
  const {couvert, house, wire} = await town();
  const client = await couvert.Client.open({actor, fetch: wire.fetch, house: 'http://house.test'});
  const end = client.start();
  const placed = await (async () => {
    while (client.venues().length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    return client.place(order(couvert));
  })();
  const deadline = Date.now() + 10_000;
  while (client.outbox().length > 0 && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 20));
  assert.equal(house.order(placed.order.id, actor).id, placed.order.id);
  end();
  const requests = wire.requests;
  await client.place({...order(couvert)});
  await new Promise((resolve) => setTimeout(resolve, 300));
  assert.equal(wire.requests, requests);
  await client.close();
});

test('after close() everything is refused', async () => {
  const couvert = await load();
  const client = await couvert.Client.open({actor});
  await client.close();
  await client.close();
  assert.throws(() => client.outbox(), CouvertError);
  await assert.rejects(client.place(order(couvert)), CouvertError);
  await assert.rejects(client.sync(), CouvertError);
  assert.throws(() => new couvert.Client(), {name: 'invalid_argument'});
});

test('what is given up comes back as a text', async () => {
  const {couvert, wire} = await town();
  const client = await couvert.Client.open({actor, fetch: wire.fetch, house: 'http://house.test', vault: memoryVault()});
  await client.sync();
  const placed = await client.place(order(couvert));
  const {count, document} = await client.discardPending('changed my mind');
  assert.equal(count, 1);
  assert.match(document, new RegExp(placed.order.id));
  assert.equal(client.outbox().length, 0);
  await client.close();
});

test('a house in a page knows the zones that the browser knows', async () => {
  const house = (await load()).House.open();
  const {clock} = house.putVenue(venue, ops, -1);
  const summer = clock.changes.filter((change) => change.at.startsWith('2027-'));
  assert.deepEqual(summer, [{at: '2027-03-28T01:00:00Z', offset_s: 7200}, {at: '2027-10-31T01:00:00Z', offset_s: 3600}]);
  assert.throws(() => house.putVenue({...venue, clock: {zone: 'Europe/Nowhere'}}, ops, -1), {name: 'time_zone_unknown'});
  assert.throws(() => house.putVenue({...venue, clock: {zone: '../store'}}, ops, -1), {name: 'time_zone_unknown'});
  house.free();
});
