// SPDX-License-Identifier: Apache-2.0
// Where a store lives between two visits: in IndexedDB, in pieces, encrypted when there is a key.
import {CouvertError, ownError} from './errors.mjs';

const format = 1;
const pieceOctets = 65_536;
const keyOctets = 32;
const ivOctets = 12;
const encoder = new TextEncoder();
const decoder = new TextDecoder();

// A vault that lasts as long as the object.
export function memoryVault() {
  let kept = new Map();
  return {
    async read() { return new Map(kept); },
    async write(files) { kept = new Map(Array.from(files, ([name, octets]) => [name, octets.slice()])); },
    close() {},
  };
}

// Opens the vault of a name. One page of a browser has it at a time.
export async function openVault(name, {key} = {}) {
  if (typeof name !== 'string' || name === '') throw ownError('invalid_argument', 'a vault needs a name');
  if (!globalThis.indexedDB) throw ownError('storage_io', 'there is no IndexedDB here');
  const cipher = key === undefined ? null : new Cipher(await imported(key));
  const letGo = await lock(`couvert.vault.${name}`);
  try {
    return new Vault(await database(`couvert.${name}`), cipher, letGo);
  } catch (error) {
    letGo();
    throw ioError(error);
  }
}

async function imported(key) {
  if (globalThis.CryptoKey && key instanceof CryptoKey) return key;
  const octets = ArrayBuffer.isView(key) ? new Uint8Array(key.buffer, key.byteOffset, key.byteLength) : new Uint8Array(key);
  if (octets.length !== keyOctets) throw ownError('invalid_argument', `a key has ${keyOctets} octets`);
  return crypto.subtle.importKey('raw', octets, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

// Resolves with what gives the lock back. Browsers without locks leave it to the user not to open two pages.
function lock(name) {
  if (!globalThis.navigator?.locks) return Promise.resolve(() => {});
  return new Promise((resolve, reject) => {
    navigator.locks.request(name, {ifAvailable: true}, (held) => {
      if (!held) {
        reject(ownError('storage_busy', 'another page has this store open'));
        return undefined;
      }
      return new Promise((letGo) => resolve(letGo));
    }).catch(reject);
  });
}

const answered = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

function database(name) {
  const request = indexedDB.open(name, format);
  request.onupgradeneeded = () => request.result.createObjectStore('pieces');
  return answered(request);
}

function ioError(error) {
  if (error instanceof CouvertError) return error;
  return ownError(error?.name === 'QuotaExceededError' ? 'storage_full' : 'storage_io', error?.message, error);
}

// A piece is sealed under its own name, so that none can be put in the place of another; names are never used twice.
class Cipher {
  constructor(key) { this.key = key; }
  async seal(name, octets) {
    const iv = crypto.getRandomValues(new Uint8Array(ivOctets));
    const data = await crypto.subtle.encrypt({name: 'AES-GCM', iv, additionalData: encoder.encode(name)}, this.key, octets);
    return {iv, data: new Uint8Array(data)};
  }
  async open(name, {iv, data}) {
    const algorithm = {name: 'AES-GCM', iv, additionalData: encoder.encode(name)};
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, this.key, data));
  }
}

const same = (a, b) => a.length === b.length && a.every((octet, i) => octet === b[i]);

class Vault {
  constructor(db, cipher, letGo) {
    this.db = db;
    this.cipher = cipher;
    this.letGo = letGo;
    this.next = 1;          // number of the next piece
    this.kept = new Map();  // file: [{id, octets}], as the database has it
  }

  async read() {
    try {
      const store = this.db.transaction('pieces').objectStore('pieces');
      const [head, keys, values] = await Promise.all([store.get('head'), store.getAllKeys(), store.getAll()].map(answered));
      if (head === undefined) return new Map();
      const {next, files} = await this.#manifest(head);
      const pieces = new Map(keys.map((key, i) => [key, values[i]]));
      const kept = new Map();
      for (const {name, ids} of files) {
        kept.set(name, await Promise.all(ids.map(async (id) => ({id, octets: await this.#piece(id, pieces.get(id))}))));
      }
      this.next = next;
      this.kept = kept;
      return new Map(Array.from(kept, ([name, list]) => [name, joined(list)]));
    } catch (error) {
      throw ioError(error);
    }
  }

  async #manifest(head) {
    if (head.format !== format) throw ownError('storage_corrupt', `the vault has format ${head.format}, this version knows ${format}`);
    if (head.iv && !this.cipher) throw ownError('storage_key_wrong', 'the vault is encrypted, and no key was given');
    if (!head.iv && this.cipher) throw ownError('storage_not_encrypted', 'a key was given, and the vault is not encrypted');
    const octets = this.cipher
      ? await this.cipher.open('head', head).catch(() => { throw ownError('storage_key_wrong'); }) : head.data;
    return JSON.parse(decoder.decode(octets));
  }

  async #piece(id, piece) {
    try {
      if (!piece) throw new Error('it is missing');
      return this.cipher ? await this.cipher.open(`piece ${id}`, piece) : piece.data;
    } catch (error) {
      throw ownError('storage_corrupt', 'a piece of the store is missing or was changed', error);
    }
  }

  // All or nothing: the pieces that are new, the list of all pieces, and the end of the old ones are one transaction.
  async write(files) {
    try {
      const now = new Map(), fresh = [];
      for (const [name, octets] of files) now.set(name, this.#cut(this.kept.get(name) ?? [], octets, fresh));
      const used = new Set([...now.values()].flat().map((piece) => piece.id));
      const old = [...this.kept.values()].flat().filter((piece) => !used.has(piece.id));
      const named = (all) => Array.from(all.keys()).join('\n');
      if (fresh.length === 0 && old.length === 0 && named(now) === named(this.kept)) return;  // nothing has changed
      const list = Array.from(now, ([name, pieces]) => ({name, ids: pieces.map((piece) => piece.id)}));
      const manifest = encoder.encode(JSON.stringify({next: this.next, files: list}));
      const rows = await Promise.all(fresh.map(async ({id, octets}) => [id, await this.#sealed(`piece ${id}`, octets)]));
      rows.push(['head', {format, ...await this.#sealed('head', manifest)}]);
      await this.#commit(rows, old.map((piece) => piece.id));
      this.kept = now;
    } catch (error) {
      throw ioError(error);
    }
  }

  #cut(before, octets, fresh) {
    const pieces = [];
    for (let at = 0; at < octets.length; at += pieceOctets) {
      const part = octets.subarray(at, at + pieceOctets);
      const kept = before[pieces.length];
      if (kept && same(kept.octets, part)) {
        pieces.push(kept);
        continue;
      }
      const piece = {id: this.next++, octets: part.slice()};
      pieces.push(piece);
      fresh.push(piece);
    }
    return pieces;
  }

  async #sealed(name, octets) { return this.cipher ? this.cipher.seal(name, octets) : {data: octets}; }

  #commit(rows, gone) {
    return new Promise((resolve, reject) => {
      const transaction = this.db.transaction('pieces', 'readwrite', {durability: 'strict'});
      const store = transaction.objectStore('pieces');
      for (const [key, value] of rows) store.put(value, key);
      for (const id of gone) store.delete(id);
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error ?? new Error('the transaction was ended'));
    });
  }

  close() {
    this.db.close();
    this.letGo();
  }
}

function joined(pieces) {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.octets.length, 0));
  let at = 0;
  for (const {octets} of pieces) {
    whole.set(octets, at);
    at += octets.length;
  }
  return whole;
}
