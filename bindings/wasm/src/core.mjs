// SPDX-License-Identifier: Apache-2.0
// The core in the browser, for pages that only price: no device, no house, no store.
import {assembled, started} from './base.mjs';
import {calls} from './calls.mjs';
import createCore from './core_engine.mjs';

export {CouvertError, InvalidError, RefusedError, ConflictError, NotFoundError, DeniedError, UnavailableError, CorruptError,
  InternalError} from './errors.mjs';

// Of what the whole engine offers: whatever speaks of a store.
const beyond = /^couvert_(client|house|store|engine)/;
const offered = calls.filter(([name]) => !beyond.test(name));

export async function load({wasmBinary, wasmUrl} = {}) {
  const place = new URL('./couvert-core.wasm', import.meta.url);
  return assembled(await started(createCore, place, {wasmBinary, wasmUrl}), offered);
}
