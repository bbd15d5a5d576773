// SPDX-License-Identifier: Apache-2.0
// The core in the browser: what it has of the whole package.
import type {Couvert, LoadOptions} from './couvert.js';

export {CouvertError, InvalidError, RefusedError, ConflictError, NotFoundError, DeniedError, UnavailableError, CorruptError,
  InternalError} from './couvert.js';
export type * from './couvert.js';

/** The engine without a device, a house and a store: it prices, and works with documents. */
export type CouvertCore = Omit<Couvert, 'Client' | 'House' | 'engine' | 'engineEncrypts'>;

export function load(options?: Pick<LoadOptions, 'wasmBinary' | 'wasmUrl'>): Promise<CouvertCore>;
