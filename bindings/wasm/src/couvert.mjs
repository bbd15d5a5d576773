// SPDX-License-Identifier: Apache-2.0
// Couvert in the browser: load() gives the engine with its classes and functions.
import {assembled, decoder, invalid, started} from './base.mjs';
import {calls} from './calls.mjs';
import createEngine from './engine.mjs';
import {ownError} from './errors.mjs';
import {zoneFile, zonePath} from './zones.mjs';

export {CouvertError, InvalidError, RefusedError, ConflictError, NotFoundError, DeniedError, UnavailableError, CorruptError,
  InternalError} from './errors.mjs';
export {memoryVault, openVault} from './vault.mjs';

const answerOctets = 64 * 1024 * 1024;  // limits::response_octets
const longestTimer = 2 ** 31 - 1;

export async function load(options = {}) {
  const engine = await started(createEngine, new URL('./couvert.wasm', import.meta.url), options);
  return assembled(engine, calls, {client: clientClass(engine), house: houseClass(engine)});
}

// ---- the house ---------------------------------------------------------------------------------------------------

// A house looks for zones where a system has them, and this one has what the browser knows.
function lendZone(engine, zone) {
  const path = zonePath(zone), files = engine.module.FS;
  if (path === null || files.analyzePath(path).exists) return;
  const octets = zoneFile(zone);
  if (octets === null) return;  // the engine says that it does not know it
  engine.guarded(() => {
    files.mkdirTree(path.slice(0, path.lastIndexOf('/')));
    files.writeFile(path, octets);
  });
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
      lendZone(engine, venue?.clock?.zone);
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
      try {
        engine.call('couvert_client_close', [['self', this, 'client']]);
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
