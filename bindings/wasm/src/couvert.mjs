// SPDX-License-Identifier: Apache-2.0
// Couvert in the browser: load() gives the engine with its classes and functions.
import {calls} from './calls.mjs';
import createEngine from './engine.mjs';
import {CouvertError, errorOf, ownError} from './errors.mjs';
import {zoneFile, zonePath} from './zones.mjs';

export {CouvertError, InvalidError, RefusedError, ConflictError, NotFoundError, DeniedError, UnavailableError, CorruptError,
  InternalError} from './errors.mjs';
export {memoryVault, openVault} from './vault.mjs';

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const answerOctets = 64 * 1024 * 1024;  // limits::response_octets
const longestTimer = 2 ** 31 - 1;

export async function load({wasmBinary, wasmUrl, log, now} = {}) {
  const octets = wasmBinary ?? await octetsOf(wasmUrl ?? new URL('./couvert.wasm', import.meta.url));
  globalThis.crypto ??= (await ofNode('crypto')).webcrypto;  // Node 18 has it elsewhere, and Emscripten's part looks for it here
  const page = new Page(log, now);
  const module = await new Promise((resolve, reject) => {
    const instantiateWasm = (imports, done) => {
      WebAssembly.instantiate(octets, imports).then(({instance, module}) => done(instance, module)).catch(reject);
      return {};
    };
    createEngine({instantiateWasm, couvertPage: page, noExitRuntime: true}).then(resolve, reject);
  }).catch((error) => { throw ownError('internal', `the engine cannot be started: ${error.message}`, error); });
  page.module = module;
  return assembled(new Engine(module, page));
}

// A name that is put together here: bundlers for pages must not look for these modules.
const ofNode = (name) => import(/* webpackIgnore: true */ /* @vite-ignore */ `node:${name}`);

async function octetsOf(place) {
  const url = new URL(place, import.meta.url);
  if (url.protocol === 'file:') return (await ofNode('fs/promises')).readFile(url);
  const response = await fetch(url);
  if (!response.ok) throw ownError('transport_response', `${url.pathname}: status ${response.status}`);
  return response.arrayBuffer();
}

// ---- what the page lends to the engine ---------------------------------------------------------------------------

const quietly = (work, otherwise) => {
  try {
    return work();
  } catch {
    return otherwise;  // an exception of the page must not unwind the engine
  }
};

class Page {
  constructor(log, now) {
    this.module = null;
    this.next = 1;
    this.listeners = new Map();
    this.tokens = new Map();
    this.said = log ?? ((level, message) => { if (level >= 2) console[level === 2 ? 'warn' : 'error'](`couvert: ${message}`); });
    this.clock = now ?? (() => Date.now() * 1000);
    // What performance.now() counts from is new with each load: so is its name.
    this.started = Number(crypto.getRandomValues(new BigUint64Array(1))[0] >> 12n) + 1;
  }
  number() { return this.next++; }
  text(at, size) { return decoder.decode(this.module.HEAPU8.slice(at, at + size)); }

  now() { return quietly(() => this.clock(), Date.now() * 1000); }
  uptime() { return Math.round(performance.now() * 1000); }
  boot() { return this.started; }
  random(at, size) {
    for (let done = 0; done < size; done += 65_536) {
      const part = new Uint8Array(Math.min(65_536, size - done));
      this.module.HEAPU8.set(crypto.getRandomValues(part), at + done);
    }
  }
  log(host, level, at, size) { quietly(() => this.said(level, this.text(at, size))); }
  token(host, reply) {
    const octets = encoder.encode(this.tokens.get(host) ?? '');
    const at = this.module._malloc(octets.length + 1);
    if (at === 0) return ownError('internal').code;
    this.module.HEAPU8.set(octets, at);
    const code = this.module._couvert_reply_set(reply, at, octets.length);
    this.module._free(at);
    return code;
  }
  // Told later, never from inside the call that caused it.
  event(listener, at, size) {
    const event = JSON.parse(this.text(at, size));
    queueMicrotask(() => this.listeners.get(listener)?.(event));
  }
  forget(number) {
    this.listeners.delete(number);
    this.tokens.delete(number);
  }
}

// ---- calls -------------------------------------------------------------------------------------------------------

const invalid = (message, cause) => ownError('invalid_argument', message, cause);

// Documents hold no greater numbers; sums of a page's own might.
function exact(number) {
  if (BigInt.asIntN(54, number) !== number) throw ownError('money_overflow');
  return Number(number);
}

class Engine {
  constructor(module, page) {
    this.module = module;
    this.page = page;
    this.handles = new WeakMap();  // object: {noun, handle}
    this.folders = 0;
    this.broken = null;
    this.lost = new FinalizationRegistry(({noun, handle}) => { if (!this.broken) this.module[`_couvert_${noun}_free`](handle); });
  }

  adopt(object, noun, handle) {
    this.handles.set(object, {noun, handle});
    this.lost.register(object, {noun, handle}, object);
    return object;
  }
  handle(object, noun) {
    const known = object === null || typeof object !== 'object' ? undefined : this.handles.get(object);
    if (known?.noun !== noun) throw invalid(`not a ${noun}, or one that was freed, or of another engine`);
    return known.handle;
  }
  release(object) {
    const known = this.handles.get(object);
    if (!known) return;
    this.handles.delete(object);
    this.lost.unregister(object);
    this.guarded(() => this.module[`_couvert_${known.noun}_free`](known.handle));
  }

  // What is thrown out of the engine's own code leaves its memory in a state that nobody knows.
  guarded(work) {
    if (this.broken) throw this.broken;
    try {
      return work();
    } catch (error) {
      if (error instanceof CouvertError) throw error;
      this.broken = ownError('internal', `the engine stopped: ${error?.message ?? error}`, error);
      throw this.broken;
    }
  }

  // Calls a function of the C interface. `inputs`: [kind, value] by the notation of the specification.
  call(name, inputs, out = 'none') {
    if (this.broken) throw this.broken;
    const values = inputs.map(([kind, value, what]) => this.#checked(kind, value, what));
    return this.guarded(() => this.#called(name, values, out));
  }

  #checked(kind, value, what) {
    switch (kind) {
      case 'self': return {number: this.handle(value, what)};
      case 'number': return {number: value};
      case 'text':
        if (typeof value !== 'string') throw invalid(`${what} is not a text`);
        return {octets: encoder.encode(value)};
      case 'doc': return {octets: encoder.encode(written(value, what))};
      case 'i64':
        if (!Number.isSafeInteger(value)) throw invalid(`${what} is not a whole number`);
        return {number: BigInt(value)};
      case 'i32':
        if (typeof value === 'boolean') return {number: Number(value)};
        if (!Number.isInteger(value) || Math.abs(value) >= 2 ** 31) throw invalid(`${what} is not a whole number of 32 bits`);
        return {number: value};
      case 'i64s':
        if (!Array.isArray(value) || !value.every(Number.isSafeInteger)) throw invalid(`${what} is not a list of whole numbers`);
        return {numbers: BigInt64Array.from(value, BigInt)};
      default: throw new Error(`no such kind of input: ${kind}`);
    }
  }

  #called(name, values, out) {
    const m = this.module, owned = [], parameters = [];
    const room = (size) => {
      const at = m._malloc(Math.max(size, 8));
      if (at === 0) throw ownError('internal', 'no memory');
      owned.push(at);
      return at;
    };
    try {
      let count = 0;
      for (const value of values) {
        if (value.octets) {
          const at = room(value.octets.length);
          m.HEAPU8.set(value.octets, at);
          parameters.push(at, value.octets.length);
        } else if (value.numbers) {
          count = value.numbers.length;
          const at = room(count * 8);
          m.HEAPU8.set(new Uint8Array(value.numbers.buffer), at);
          parameters.push(at, count);
        } else {
          parameters.push(value.number);
        }
      }
      const kind = out.split(' ')[0];
      const cell = room(16), list = kind === 'i64s' ? room(count * 8) : 0;
      m.HEAPU8.fill(0, cell, cell + 16);
      if (kind !== 'none') parameters.push(list || cell);
      const code = m[`_${name}`](...parameters, cell + 8);
      const view = new DataView(m.HEAPU8.buffer);
      if (code !== 0) throw this.#error(code, view.getUint32(cell + 8, true));
      switch (kind) {
        case 'none': return undefined;
        case 'text': return this.#text(cell, view);
        case 'doc': return JSON.parse(this.#text(cell, view));
        case 'i64': return exact(view.getBigInt64(cell, true));
        case 'i32': return view.getInt32(cell, true);
        case 'i64s': return Array.from({length: count}, (_, i) => exact(view.getBigInt64(list + 8 * i, true)));
        default: return view.getUint32(cell, true);  // a handle
      }
    } finally {
      for (const at of owned) m._free(at);
    }
  }

  #text(cell, view) {
    const at = view.getUint32(cell, true), size = view.getUint32(cell + 4, true);
    const text = decoder.decode(this.module.HEAPU8.subarray(at, at + size));
    this.module._couvert_buf_free(cell);
    return text;
  }

  // A house looks for zones where a system has them, and this one has what the browser knows.
  lendZone(zone) {
    const path = zonePath(zone), files = this.module.FS;
    if (path === null || files.analyzePath(path).exists) return;
    const octets = zoneFile(zone);
    if (octets === null) return;  // the engine says that it does not know it
    this.guarded(() => {
      files.mkdirTree(path.slice(0, path.lastIndexOf('/')));
      files.writeFile(path, octets);
    });
  }

  plainText(at) {
    const heap = this.module.HEAPU8;
    return decoder.decode(heap.subarray(at, heap.indexOf(0, at)));
  }

  #error(code, error) {
    const m = this.module, text = (what) => this.plainText(m[`_couvert_error_${what}`](error));
    const facts = {code, name: text('name') || 'internal', kind: text('kind') || 'internal', message: text('message'),
                   path: text('path'), retryable: m._couvert_error_retryable(error) === 1};
    const details = text('details');
    m._couvert_error_free(error);
    const thrown = errorOf({...facts, details: details ? JSON.parse(details) : null});
    // Nothing was unwound on the way out of such an error: what the engine holds is no longer to be trusted.
    if (facts.kind === 'internal' || facts.name === 'no_memory') this.broken = thrown;
    return thrown;
  }
}

function written(value, what) {
  if (value === null || typeof value !== 'object') throw invalid(`${what} is not a document`);
  try {
    return JSON.stringify(value);
  } catch (error) {
    throw invalid(`${what} cannot be written as JSON: ${error.message}`, error);
  }
}

// ---- classes -----------------------------------------------------------------------------------------------------

// A function for a row of the table. Methods take their object from `this`.
function callable(engine, [name, , , entries, out, flags], Book, own) {
  const inputs = entries.map((entry) => entry.split(' '));
  const given = own ? inputs.slice(1) : inputs;
  const run = (self, values) => {
    const list = own ? [self, ...values] : values;
    const answer = engine.call(name, inputs.map(([kind, what], i) => [kind, list[i], what]), out);
    return out.startsWith('handle') ? Book.of(answer) : answer;
  };
  const works = flags === 'writes'
    ? async function (...values) { const answer = run(this, values); await this.kept(); return answer; }
    : function (...values) { return run(this, values); };
  return Object.defineProperty(works, 'length', {value: given.length});
}

function assembled(engine) {
  const Book = bookClass(engine);
  const classes = {book: Book, client: clientClass(engine), house: houseClass(engine)};
  const couvert = {Book, Client: classes.client, House: classes.house};
  for (const row of calls) {
    const [name, owner, member, , out, flags] = row;
    if (flags === 'by hand') continue;
    if (out === 'plain text') couvert[member] = () => engine.plainText(engine.guarded(() => engine.module[`_${name}`]()));
    else if (out === 'plain number') couvert[member] = () => Number(engine.guarded(() => engine.module[`_${name}`]()));
    else if (owner === '') couvert[member] = callable(engine, row, Book, false);
    else if (classes[owner]) Object.defineProperty(classes[owner].prototype, member, {value: callable(engine, row, Book, true)});
    else (couvert[owner] ??= {})[member] = callable(engine, row, Book, false);
  }
  return couvert;
}

function bookClass(engine) {
  return class Book {
    constructor(venue, menu, rules) {
      engine.adopt(this, 'book', engine.call('couvert_book_create',
        [['doc', venue, 'venue'], ['doc', menu, 'menu'], ['doc', rules, 'rules']], 'handle book'));
    }
    static of(handle) { return engine.adopt(Object.create(Book.prototype), 'book', handle); }
    free() { engine.release(this); }
  };
}

function houseClass(engine) {
  return class House {
    constructor() { throw invalid('House.open() makes a House'); }
    static open(options = {}) {
      const number = engine.page.number();
      const handle = engine.call('couvert_page_house_open',
        [['doc', {...options, path: '', own_thread: false}, 'options'], ['number', number]], 'handle house');
      return engine.adopt(Object.create(House.prototype), 'house', handle);
    }
    putVenue(venue, actor, expectedVersion) {
      engine.lendZone(venue?.clock?.zone);
      return engine.call('couvert_house_put_venue',
        [['self', this, 'house'], ['doc', venue, 'venue'], ['doc', actor, 'actor'], ['i64', expectedVersion, 'expected_version']], 'doc');
    }
    watch(listener) {
      const number = engine.page.number();
      engine.page.listeners.set(number, listening(listener));
      engine.call('couvert_page_house_watch', [['self', this, 'house'], ['number', number]]);
    }
    free() { engine.release(this); }
  };
}

function listening(listener) {
  if (typeof listener !== 'function') throw invalid('a listener is a function');
  return listener;
}

// ---- the device --------------------------------------------------------------------------------------------------

const plainName = (name) => !name.endsWith('-shm') && !name.endsWith('.lock') && name !== '.' && name !== '..';

function clientClass(engine) {
  const {module, page} = engine;

  class Client {
    #vault; #folder; #host; #house; #fetch; #token; #running = Promise.resolve(); #waiting = null; #syncing = null;
    #closing = new AbortController(); #loops = new Set();

    constructor(secret, settings) {
      if (secret !== opening) throw invalid('Client.open() makes a Client');
      this.#vault = settings.vault ?? null;
      this.#folder = settings.vault ? `/couvert-${++engine.folders}` : '';
      this.#house = new URL(settings.house ?? globalThis.location?.origin ?? 'http://127.0.0.1');
      this.#fetch = settings.fetch ?? ((...all) => fetch(...all));
      this.#token = settings.accessToken ?? '';
      this.#host = page.number();
    }

    static async open(settings) {
      if (settings === null || typeof settings !== 'object') throw invalid('Client.open() takes settings');
      const {vault, house, accessToken, fetch: _, ...options} = settings;
      const client = new Client(opening, settings);
      await client.#begin(options);
      return client;
    }

    async #begin(options) {
      const files = this.#vault ? await this.#vault.read() : new Map();
      if (this.#vault) engine.guarded(() => module.FS.mkdir(this.#folder));
      try {
        for (const [name, octets] of files) engine.guarded(() => module.FS.writeFile(`${this.#folder}/${name}`, octets));
        const path = this.#vault ? `${this.#folder}/store.db` : '';
        const handle = engine.call('couvert_page_client_open',
          [['doc', {...options, path}, 'options'], ['number', this.#host]], 'handle client');
        engine.adopt(this, 'client', handle);
        await this.kept();
      } catch (error) {
        this.free();
        throw error;
      }
    }

    nowUs() { return page.now(); }

    // Resolves when the vault has what the store holds now. Calls that come while it writes share the next writing.
    kept() {
      if (!this.#vault) return Promise.resolve();
      this.#waiting ??= this.#running.catch(() => {}).then(() => {
        this.#waiting = null;
        this.#running = this.#vault.write(this.#files());
        return this.#running;
      });
      return this.#waiting;
    }

    #files() {
      return engine.guarded(() => new Map(module.FS.readdir(this.#folder).filter(plainName)
        .map((name) => [name, module.FS.readFile(`${this.#folder}/${name}`)])));
    }

    // ---- exchange ----

    // Sends what waits and fetches what is new. A missing network is told in the report.
    async sync({limitMs = 30_000, signal} = {}) {
      engine.handle(this, 'client');
      this.#syncing ??= this.#exchange(true, limitMs, signal).finally(() => { this.#syncing = null; });
      return this.#syncing;
    }

    async #exchange(eager, limitMs, signal) {
      const ends = performance.now() + limitMs;
      const stop = signal ? AbortSignal.any([signal, this.#closing.signal]) : this.#closing.signal;
      this.takeReport();
      if (eager) this.wake();
      let late = false;
      while (!stop.aborted) {
        late = performance.now() >= ends;
        if (late) break;
        page.tokens.set(this.#host, await this.#accessToken());
        const request = await this.nextRequest();
        if (!request) break;
        const {code, response} = await this.#send(request, ends, stop);
        await this.takeAnswer(code, response);
      }
      const report = this.takeReport();
      if (late) report.stopped_by ??= {code: 'transport_timeout'};
      if (stop.aborted) report.stopped_by ??= {code: 'closed'};
      return report;
    }

    async #accessToken() {
      const token = typeof this.#token === 'function' ? await this.#token() : this.#token;
      if (typeof token !== 'string') throw invalid('an access token is a text');
      return token;
    }

    async #send({method, target, headers = [], body}, ends, stop) {
      const limit = AbortSignal.timeout(Math.max(1, Math.ceil(ends - performance.now())));
      const failed = (name) => ({code: ownError(name).code, response: {status: 0}});
      try {
        const answer = await this.#fetch(new URL(target, this.#house), {
          method, body: body || undefined, headers: headers.map(({name, value = ''}) => [name, value]),
          signal: AbortSignal.any([limit, stop]), redirect: 'error', credentials: 'omit', cache: 'no-store',
        });
        const octets = await answer.arrayBuffer();
        if (octets.byteLength > answerOctets) return failed('transport_response');
        const told = Array.from(answer.headers, ([name, value]) => ({name, value}));
        return {code: 0, response: {status: answer.status, headers: told, body: decoder.decode(octets)}};
      } catch {
        return failed(stop.aborted ? 'closed' : limit.aborted ? 'transport_timeout' : 'transport_unreachable');
      }
    }

    // Exchanges by itself: when something waits, when something is due, when the network is back. Gives what ends it.
    start(listener = () => {}) {
      listening(listener);
      const loop = new Loop(this, listener, (limitMs) => {
        this.#syncing ??= this.#exchange(false, limitMs).finally(() => { this.#syncing = null; });
        return this.#syncing;
      });
      this.#loops.add(loop);
      return () => {
        loop.end();
        this.#loops.delete(loop);
      };
    }

    // ---- what is more than a call ----

    watch(listener) {
      const number = page.number();
      page.listeners.set(number, listening(listener));
      return engine.call('couvert_page_client_watch', [['self', this, 'client'], ['number', number]], 'i64');
    }
    unwatch(number) { engine.call('couvert_client_unwatch', [['self', this, 'client'], ['i64', number, 'number']]); }

    // What was given up comes back as a text: a page has no files that its user could find.
    async discardPending(reason) {
      const path = `/couvert-discarded-${++engine.folders}.json`;
      const count = engine.call('couvert_client_discard_pending',
        [['self', this, 'client'], ['text', reason, 'reason'], ['text', path, 'path']], 'i64');
      const document = engine.guarded(() => {
        if (!module.FS.analyzePath(path).exists) return '';
        const text = module.FS.readFile(path, {encoding: 'utf8'});
        module.FS.unlink(path);
        return text;
      });
      try {
        await this.kept();
      } catch (error) {
        // In memory they are gone, and this text is the only place where they are.
        if (error !== null && typeof error === 'object') error.discarded = document;
        throw error;
      }
      return {count, document};
    }

    async close() {
      if (!engine.handles.has(this)) return;
      for (const loop of this.#loops) loop.end();
      this.#closing.abort();
      await this.#syncing?.catch(() => {});
      if (!engine.handles.has(this)) return;
      engine.call('couvert_client_close', [['self', this, 'client']]);
      try {
        await this.kept();
      } finally {
        this.free();
        await this.#vault?.close();
      }
    }

    // Gives the engine's memory back at once; what the vault has not kept by now is lost. The vault stays open.
    free() {
      for (const loop of this.#loops) loop.end();
      this.#closing.abort();
      engine.release(this);
      if (!this.#folder || engine.broken) return;
      engine.guarded(() => {
        if (!module.FS.analyzePath(this.#folder).exists) return;
        for (const name of module.FS.readdir(this.#folder).filter((each) => each !== '.' && each !== '..')) {
          module.FS.unlink(`${this.#folder}/${name}`);
        }
        module.FS.rmdir(this.#folder);
      });
    }
  }
  return Client;
}

const opening = Symbol('opening');

class Loop {
  constructor(client, listener, exchange) {
    Object.assign(this, {client, listener, exchange, timer: 0, ended: false, busy: false});
    this.number = client.watch(() => this.plan());
    this.back = () => {
      client.wake();
      this.plan();
    };
    globalThis.addEventListener?.('online', this.back);
    this.plan();
  }

  // `least`: milliseconds before the next round, so that a defect cannot make a storm of rounds.
  plan(least = 0) {
    if (this.ended || this.busy) return;
    clearTimeout(this.timer);
    const due = this.client.nextDue();
    if (due < 0) return;
    const wait = Math.min(Math.max((due - this.client.nowUs()) / 1000, least), longestTimer);
    this.timer = setTimeout(() => this.round(), wait);
  }

  async round() {
    this.busy = true;
    let least = 200;
    try {
      const report = await this.exchange(30_000);
      if (!this.ended) this.listener(report);
    } catch (error) {
      least = 5_000;
      if (!this.ended) this.listener(error);
    } finally {
      this.busy = false;
    }
    this.plan(least);
  }

  end() {
    if (this.ended) return;
    this.ended = true;
    clearTimeout(this.timer);
    globalThis.removeEventListener?.('online', this.back);
    try {
      this.client.unwatch(this.number);
    } catch { /* the client is gone, and its watchers with it */ }
  }
}
