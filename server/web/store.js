// SPDX-License-Identifier: Apache-2.0
// What the browser remembers. A browser that forbids it still works until the page is closed.

const memory = new Map();  // only what the browser would not take

function area(kind) {
  try {
    return kind === 'session' ? window.sessionStorage : window.localStorage;
  } catch {
    return null;
  }
}

export function recall(key, fallback = null, kind = 'local') {
  const name = `couvert.${key}`;
  try {
    const text = memory.get(name) ?? area(kind)?.getItem(name) ?? null;
    return text === null ? fallback : JSON.parse(text);
  } catch {
    return fallback;
  }
}

export function remember(key, value, kind = 'local') {
  const name = `couvert.${key}`;
  const text = JSON.stringify(value);
  try {
    area(kind).setItem(name, text);
    memory.delete(name);
  } catch {
    memory.set(name, text);
  }
}

export function forget(key, kind = 'local') {
  const name = `couvert.${key}`;
  memory.delete(name);
  try {
    area(kind)?.removeItem(name);
  } catch { /* it was never there */ }
}

// Tells when another tab of this browser has changed something.
export function on_elsewhere(listener) {
  window.addEventListener('storage', (event) => { if (event.key?.startsWith('couvert.')) listener(event.key); });
}

// A UUIDv7 (RFC 9562): 48 bits of milliseconds, then chance. Made when the person acts, and kept.
export function uuid7() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  let ms = Date.now();
  for (let i = 5; i >= 0; --i) {
    bytes[i] = ms % 256;
    ms = Math.floor(ms / 256);
  }
  bytes[6] = 0x70 | (bytes[6] & 0x0f);
  bytes[8] = 0x80 | (bytes[8] & 0x3f);
  const hex = Array.from(bytes, (b) => b.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
