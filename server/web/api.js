// SPDX-License-Identifier: Apache-2.0
// The HTTP interface: requests, problem documents, who we are, and the change log followed by its cursor.
import {forget, recall, remember, uuid7} from './store.js';

// What went wrong: `code` from the catalogue, or "network" when no answer came.
export class Problem extends Error {
  constructor(code, fields = {}) {
    super(fields.detail || code);
    Object.assign(this, {code, status: 0, detail: '', errors: [], details: null, retryable: false}, fields);
  }
}

const connection = new EventTarget();
let online = true;

// Tells when the server is lost, and when it is back. Gives back what ends the listening.
export function on_connection(listener) {
  const told = () => listener(online);
  connection.addEventListener('change', told);
  return () => connection.removeEventListener('change', told);
}

function heard(now) {
  if (now === online) return;
  online = now;
  connection.dispatchEvent(new Event('change'));
}

async function problem_of(response) {
  const body = await response.json().catch(() => ({}));
  return new Problem(body.code || 'unknown', {
    status: response.status, detail: body.detail || response.statusText, errors: body.errors || [],
    details: body.details || null, retryable: body.retryable ?? response.status >= 500,
  });
}

export async function request(method, path, {body, token, command, signal, timeout = 15_000} = {}) {
  const headers = {Accept: 'application/json'};
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (token) headers.Authorization = `Bearer ${token}`;
  if (command) headers['Idempotency-Key'] = command;
  const limit = AbortSignal.timeout(timeout);
  let response, text;
  try {
    response = await fetch(path, {
      method, headers, body: body === undefined ? undefined : JSON.stringify(body),
      signal: signal ? any_signal(signal, limit) : limit,
    });
    if (response.ok) text = await response.text();
  } catch (error) {
    if (signal?.aborted) throw error;
    heard(false);
    throw new Problem('network', {retryable: true});
  }
  heard(!response.headers.has('x-couvert-kept'));
  if (!response.ok) throw await problem_of(response);
  return text ? JSON.parse(text) : null;
}

function any_signal(a, b) {
  if (AbortSignal.any) return AbortSignal.any([a, b]);
  const joined = new AbortController();
  for (const s of [a, b]) s.addEventListener('abort', () => joined.abort(s.reason), {once: true});
  return joined.signal;
}

const query = (values) => {
  const text = new URLSearchParams(Object.entries(values).filter(([, v]) => v !== undefined && v !== '')).toString();
  return text ? `?${text}` : '';
};

// ---- venues -------------------------------------------------------------------------------------------------

const degrees = (e7) => (e7 / 1e7).toFixed(7);
export const point_text = (p) => `${degrees(p.lat_e7)},${degrees(p.lng_e7)}`;

export const list_venues = (filter, signal) => request('GET', `/v1/venues${query(filter)}`, {signal});
export const get_venue = (id, signal) => request('GET', `/v1/venues/${encodeURIComponent(id)}`, {signal});
export const get_rules = (id, signal) => request('GET', `/v1/venues/${encodeURIComponent(id)}/rules`, {signal});
export const get_menu = (id, fulfilment, signal) =>
  request('GET', `/v1/venues/${encodeURIComponent(id)}/menu${query({at: 'now', fulfilment})}`, {signal});
export const quote = (body, signal) => request('POST', '/v1/quotes', {body, signal});

// ---- who we are ---------------------------------------------------------------------------------------------

let guest = null;

// The visitor's token, made at the first need and kept by this browser.
export function guest_token() {
  const kept = recall('guest');
  if (kept?.token && (!kept.expires || kept.expires > Date.now())) return Promise.resolve(kept.token);
  guest ??= request('POST', '/v1/guests').then((answer) => {
    const days = 30 * 86_400_000;
    remember('guest', {token: answer.token, expires: answer.expires_at ? Date.parse(answer.expires_at) : Date.now() + days});
    return answer.token;
  }).finally(() => { guest = null; });
  return guest;
}
export const has_guest = () => Boolean(recall('guest')?.token);

// Runs `work` with the visitor's token. One that the server no longer knows is replaced once.
export async function as_guest(work) {
  try {
    return await work(await guest_token());
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'token_invalid') throw error;
    forget('guest');
    return work(await guest_token());
  }
}

export const get_me = (token) => request('GET', '/v1/me', {token});

// ---- orders -------------------------------------------------------------------------------------------------

export const place = (document, token) =>
  request('POST', '/v1/orders', {body: document, token, command: document.command}).then((a) => a.order ?? a);
export const get_order = (id, token) => request('GET', `/v1/orders/${id}`, {token}).then((a) => a.order ?? a);
export const list_orders = (filter, token) => request('GET', `/v1/orders${query(filter)}`, {token});

// One command to an order. The id is made here, once; the same document may be sent again.
export const command_for = (order, verb, fields = {}) =>
  ({couvert: 'command/1', command: uuid7(), order: order.id, verb, expected_version: order.version, ...fields});
export async function send(document, token) {
  for (let attempt = 0; ; ++attempt) {
    try {
      const answer = await request('POST', `/v1/orders/${document.order}/commands`, {body: document, token, command: document.command});
      return answer.order ?? answer;
    } catch (error) {
      if (!(error instanceof Problem) || !error.retryable || attempt === 2) throw error;
      await pause(400 * 2 ** attempt);
    }
  }
}

// ---- following ----------------------------------------------------------------------------------------------

const pause = (ms, signal) => new Promise((resolve) => {
  const timer = setTimeout(resolve, ms);
  signal?.addEventListener('abort', () => { clearTimeout(timer); resolve(); }, {once: true});
});

const events_after = (after, wait, token, signal) =>
  request('GET', `/v1/events${query({after, wait})}`, {token, signal, timeout: (wait + 15) * 1000});

// The end of the log as this token sees it; starts from what this browser has read before.
async function catch_up(name, token, signal) {
  let after = recall(`cursor.${name}`, 0);
  for (;;) {
    try {
      const page = await events_after(after, 0, token, signal);
      after = page.cursor;
      remember(`cursor.${name}`, after);
      if (!page.more && page.events.length === 0) return after;
    } catch (error) {
      // Another store behind the same address, or a log that was cut: begin again.
      if (!(error instanceof Problem) || after === 0 || !/^cursor_/.test(error.code)) throw error;
      after = 0;
    }
  }
}

// Follows the log: first finds its end, then calls load(), then on_events(events) for all that comes after. Failures
// are told to on_state("lost") and retried for ever, with load() again, because the gap may be long.
// One tab of a browser asks the server and tells the others, which keeps the browser's few connections free.
export function follow({name, token, load, on_events, on_state = () => {}}) {
  const stop = new AbortController();
  const channel = 'BroadcastChannel' in window ? new BroadcastChannel(`couvert.${name}`) : null;
  const locks = navigator.locks;
  let failures = 0;
  let loaded = false;

  async function read_on(after) {
    while (!stop.signal.aborted) {
      const page = await events_after(after, 25, token, stop.signal);
      after = page.cursor;
      remember(`cursor.${name}`, after);
      if (failures) channel?.postMessage({state: 'live'});
      failures = 0;
      on_state('live');
      if (page.events.length === 0) continue;
      channel?.postMessage({events: page.events});
      await on_events(page.events);
    }
  }
  async function lead() {
    while (!stop.signal.aborted) {
      try {
        const end = await catch_up(name, token, stop.signal);
        await load();
        loaded = true;
        on_state('live');
        channel?.postMessage({state: 'reload'});
        await read_on(end);
      } catch (error) {
        if (stop.signal.aborted) return;
        if (error instanceof Problem && !error.retryable && error.status >= 400 && error.status < 500) {
          on_state('denied', error);
          return;
        }
        if (!(error instanceof Problem)) console.error(error);
        on_state('lost', error);
        channel?.postMessage({state: 'lost'});
        await pause(Math.min(8000, 500 * 2 ** failures++), stop.signal);
      }
    }
  }
  async function obey({data}) {
    if (data.state === 'lost') return on_state('lost');
    if (data.state === 'reload') await load();
    on_state('live');
    if (data.events) await on_events(data.events);
  }

  if (channel) channel.onmessage = (message) => { obey(message).catch((error) => on_state('lost', error)); };
  if (!locks || !channel) {
    lead();
  } else {
    locks.request(`couvert.${name}`, {signal: stop.signal}, lead).catch(() => {});
    // Another tab may lead for hours: show what there is without waiting for the turn.
    setTimeout(() => {
      if (loaded || stop.signal.aborted) return;
      Promise.resolve(load()).then(() => on_state('live')).catch((error) => on_state('lost', error));
    }, 250);
  }
  return () => {
    stop.abort();
    channel?.close();
  };
}
