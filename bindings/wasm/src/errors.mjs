// SPDX-License-Identifier: Apache-2.0
// What calls throw: a class for each kind of error, as in every language.
import {ownErrors} from './calls.mjs';

export class CouvertError extends Error {
  constructor({code, name, kind, message, path = '', details = null, retryable = false, cause}) {
    super(message || name, cause === undefined ? undefined : {cause});
    Object.assign(this, {code, name, kind, path, details, retryable});
  }
}
export class InvalidError extends CouvertError {}
export class RefusedError extends CouvertError {}
export class ConflictError extends CouvertError {}
export class NotFoundError extends CouvertError {}
export class DeniedError extends CouvertError {}
export class UnavailableError extends CouvertError {}
export class CorruptError extends CouvertError {}
export class InternalError extends CouvertError {}

const classes = {
  invalid: InvalidError, refused: RefusedError, conflict: ConflictError, not_found: NotFoundError, denied: DeniedError,
  unavailable: UnavailableError, corrupt: CorruptError, internal: InternalError,
};

// The error of a kind that a later engine may have and this wrapper does not know is a CouvertError.
export const errorOf = (facts) => new (classes[facts.kind] ?? CouvertError)(facts);

// An error that the wrapper itself raises.
export function ownError(name, message, cause) {
  const [code, kind, retryable, text] = ownErrors[name];
  return errorOf({code, name, kind, retryable, message: message ?? text, cause});
}
