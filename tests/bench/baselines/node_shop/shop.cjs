// SPDX-License-Identifier: Apache-2.0
// Baseline: the shop a careful developer writes by hand in an afternoon, on node:http and SQLite with synchronous=FULL.
"use strict";
const http = require("node:http");
const Database = require("better-sqlite3");

const [, , file, port] = process.argv;
const db = new Database(file);
db.pragma("journal_mode = WAL");
db.pragma("synchronous = FULL");
db.exec(`
  CREATE TABLE IF NOT EXISTS item(ref TEXT PRIMARY KEY, name TEXT, price INTEGER, tax_ppm INTEGER);
  CREATE TABLE IF NOT EXISTS variant(item TEXT, ref TEXT, price INTEGER, PRIMARY KEY(item, ref)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS grp(item TEXT, ref TEXT, min INTEGER, max INTEGER, PRIMARY KEY(item, ref)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS opt(grp TEXT, ref TEXT, price INTEGER, max INTEGER, PRIMARY KEY(grp, ref)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS orders(id TEXT PRIMARY KEY, command TEXT UNIQUE, customer TEXT, state TEXT, placed_at TEXT,
    total INTEGER, document TEXT);
  CREATE TABLE IF NOT EXISTS line(order_id TEXT, n INTEGER, item TEXT, variant TEXT, quantity INTEGER, unit INTEGER,
    gross INTEGER, tax INTEGER, PRIMARY KEY(order_id, n)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS event(pos INTEGER PRIMARY KEY AUTOINCREMENT, order_id TEXT, kind TEXT, at TEXT, document TEXT);`);
if (db.prepare("SELECT count(*) n FROM item").get().n === 0) {
  db.exec(`
    INSERT INTO item VALUES('burger','Burger',1050,100000),('frites','Frites',400,100000),('cola','Cola',0,200000);
    INSERT INTO variant VALUES('cola','33',300),('cola','50',420);
    INSERT INTO grp VALUES('burger','sauce',1,2),('burger','extras',0,99);
    INSERT INTO opt VALUES('sauce','ketchup',0,99),('sauce','mayo',0,99),('sauce','truffe',150,99),
      ('extras','bacon',180,2),('extras','cheddar',120,99);`);
}

const q = {
  item: db.prepare("SELECT * FROM item WHERE ref = ?"),
  variant: db.prepare("SELECT price FROM variant WHERE item = ? AND ref = ?"),
  variants: db.prepare("SELECT count(*) n FROM variant WHERE item = ?"),
  groups: db.prepare("SELECT * FROM grp WHERE item = ?"),
  option: db.prepare("SELECT * FROM opt WHERE grp = ? AND ref = ?"),
  known: db.prepare("SELECT document FROM orders WHERE command = ?"),
  order: db.prepare("SELECT document FROM orders WHERE id = ?"),
  addOrder: db.prepare("INSERT INTO orders VALUES(?, ?, ?, 'pending', ?, ?, ?)"),
  addLine: db.prepare("INSERT INTO line VALUES(?, ?, ?, ?, ?, ?, ?, ?)"),
  addEvent: db.prepare("INSERT INTO event(order_id, kind, at, document) VALUES(?, 'placed', ?, ?)"),
};

class Refusal extends Error {}
const refuse = (why) => { throw new Refusal(why); };

function unitPrice(line) {
  const item = q.item.get(line.item) ?? refuse("item_unknown");
  let unit = item.price;
  if (q.variants.get(line.item).n > 0) unit = (q.variant.get(line.item, line.variant) ?? refuse("variant_unknown")).price;
  for (const group of q.groups.all(line.item)) {
    let chosen = 0;
    for (const s of line.selections ?? []) {
      if (s.group !== group.ref) continue;
      const option = q.option.get(group.ref, s.option) ?? refuse("option_unknown");
      const n = s.quantity ?? 1;
      if (!Number.isInteger(n) || n < 1 || n > option.max) refuse("option_quantity");
      chosen += n;
      unit += option.price * n;
    }
    if (chosen < group.min || chosen > group.max) refuse("options_count");
  }
  return { unit, tax: item.tax_ppm };
}

function price(cart) {
  const lines = cart.lines.map((line) => {
    if (!Number.isInteger(line.quantity) || line.quantity < 1 || line.quantity > 999) refuse("quantity_invalid");
    const { unit, tax } = unitPrice(line);
    const gross = unit * line.quantity;
    return { ...line, unit, gross, tax: Math.round((gross * tax) / (1000000 + tax)) };
  });
  return { lines, total: lines.reduce((sum, l) => sum + l.gross, 0) };
}

const place = db.transaction((body) => {
  const known = q.known.get(body.command);
  if (known) return [200, known.document];
  const quote = price(body.cart);
  if (quote.total !== body.expected_total_minor) refuse("price_changed");
  const at = new Date().toISOString();
  const document = JSON.stringify({ id: body.order, state: "pending", placed_at: at, contact: body.contact, quote });
  q.addOrder.run(body.order, body.command, body.contact?.name ?? "", at, quote.total, document);
  quote.lines.forEach((l, n) => q.addLine.run(body.order, n, l.item, l.variant ?? "", l.quantity, l.unit, l.gross, l.tax));
  q.addEvent.run(body.order, at, document);
  return [201, document];
});

function answer(response, status, text) {
  response.writeHead(status, { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(text) });
  response.end(text);
}

http.createServer((request, response) => {
  if (request.method === "GET") {
    const row = q.order.get(request.url.split("/").pop());
    return row ? answer(response, 200, row.document) : answer(response, 404, "{}");
  }
  const pieces = [];
  request.on("data", (piece) => pieces.push(piece));
  request.on("end", () => {
    try {
      const [status, text] = place(JSON.parse(Buffer.concat(pieces)));
      answer(response, status, text);
    } catch (error) {
      answer(response, error instanceof Refusal || error instanceof SyntaxError ? 422 : 500, JSON.stringify({ error: error.message }));
    }
  });
}).listen(Number(port), "127.0.0.1", function () {
  console.log(`listening on http://127.0.0.1:${this.address().port}`);
});
