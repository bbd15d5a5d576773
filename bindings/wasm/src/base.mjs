// SPDX-License-Identifier: Apache-2.0
// What both engines need, the whole one and the core: memory, calls, errors, and the class of books.
import {CouvertError, errorOf, ownError} from './errors.mjs';

const encoder = new TextEncoder();
export const decoder = new TextDecoder();

// Gives an Engine made of the file `place`, or of what the options name. `create` is Emscripten's part of it.
export async function started(create, place, {wasmBinary, wasmUrl, log, now}) {
  const octets = wasmBinary ?? await octetsOf(wasmUrl ?? place);
  globalThis.crypto ??= (await ofNode('crypto')).webcrypto;  // Node 18 has it elsewhere, and Emscripten's part looks for it here
  const page = new Page(log, now);
  const module = await new Promise((resolve, reject) => {
    const instantiateWasm = (imports, done) => {
      WebAssembly.instantiate(octets, imports).then(({instance, module}) => done(instance, module)).catch(reject);
      return {};
    };
    create({instantiateWasm, couvertPage: page, noExitRuntime: true}).then(resolve, reject);
  }).catch((error) => { throw ownError('internal', `the engine cannot be started: ${error.message}`, error); });
  page.module = module;
  return new Engine(module, page);
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

export class Page {
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

export const invalid = (message, cause) => ownError('invalid_argument', message, cause);

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
    if (!this.broken) this.guarded(() => this.module[`_couvert_${known.noun}_free`](known.handle));
  }

  // What is thrown out of the engine's own code leaves its memory in a state that nobody knows.
  guarded(work) {
    if (this.broken) throw this.broken;
    try {
      return work();
    } catch (error) {
      if (error instanceof CouvertError) throw error;
      throw this.#ended(ownError('internal', `the engine stopped: ${error?.message ?? error}`, error));
    }
  }

  // Nothing was unwound on the way out of such an error: what the engine holds is no longer to be trusted.
  #ended(error) {
    this.broken ??= ownError('internal', `the engine stopped at an error before (${error.name}); load() gives another one`, error);
    return error;
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
        return {text: value};
      case 'doc': return {text: written(value, what)};
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
      if (at === 0) throw this.#ended(ownError('no_memory'));
      owned.push(at);
      return at;
    };
    try {
      let count = 0;
      for (const value of values) {
        if (value.text !== undefined) {
          parameters.push(...this.#put(value.text, room));
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

  // Most texts are short: they are written where the engine reads them, with room for the longest that they can become.
  #put(text, room) {
    const heap = (at, size) => this.module.HEAPU8.subarray(at, at + size);
    if (text.length <= 16_384) {
      const at = room(text.length * 3);
      return [at, encoder.encodeInto(text, heap(at, text.length * 3)).written];
    }
    const octets = encoder.encode(text), at = room(octets.length);
    heap(at, octets.length).set(octets);
    return [at, octets.length];
  }

  #text(cell, view) {
    const at = view.getUint32(cell, true), size = view.getUint32(cell + 4, true);
    const text = decoder.decode(this.module.HEAPU8.subarray(at, at + size));
    this.module._couvert_buf_free(cell);
    return text;
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
    return facts.kind === 'internal' || facts.name === 'no_memory' ? this.#ended(thrown) : thrown;
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

// What load() gives: the functions of the rows, and the classes with theirs. `others`: classes beside Book, by their nouns.
export function assembled(engine, rows, others = {}) {
  const Book = bookClass(engine);
  const classes = {book: Book, ...others};
  const couvert = Object.fromEntries(Object.values(classes).map((each) => [each.name, each]));
  for (const row of rows) {
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
