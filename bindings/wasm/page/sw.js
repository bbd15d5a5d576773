// SPDX-License-Identifier: Apache-2.0
// Keeps the page for a time without a network. The network always comes first: the server has one version of all files.

const shell = 'couvert.shell', documents = 'couvert.documents';
const document_limit = 80;
const patience_ms = 6000;
// What everybody may see of venues. Orders and whatever needs a token are never kept.
const kept_documents = /^\/v1\/venues(\/[^/]+(\/(menu|rules))?)?$/;

async function keep_shell() {
  const {files} = await (await fetch('/couvert/engine.json', {cache: 'no-cache'})).json();
  const cache = await caches.open(shell);
  await cache.addAll(files.map((file) => new Request(file, {cache: 'no-cache'})));
}

async function kept(name, request) {
  const found = await (await caches.open(name)).match(request, {ignoreVary: true});
  if (!found) return undefined;
  const headers = new Headers(found.headers);
  headers.set('X-Couvert-Kept', '1');
  return new Response(found.body, {status: found.status, statusText: found.statusText, headers});
}

async function keep(name, request, answer, limit) {
  const cache = await caches.open(name);
  await cache.put(request, answer);
  if (!limit) return;
  const keys = await cache.keys();
  for (const key of keys.slice(0, Math.max(0, keys.length - limit))) await cache.delete(key);
}

async function network_first(event, name, limit) {
  const {request} = event;
  try {
    const answer = await fetch(request, {signal: AbortSignal.timeout(patience_ms)});
    if (answer.ok) event.waitUntil(keep(name, request, answer.clone(), limit));
    return answer;
  } catch (error) {
    const found = await kept(name, request);
    if (found) return found;
    throw error;
  }
}

self.addEventListener('install', (event) => event.waitUntil(keep_shell().then(() => self.skipWaiting())));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (!url.pathname.startsWith('/v1/')) {
    event.respondWith(network_first(event, shell));
  } else if (kept_documents.test(url.pathname) && !event.request.headers.has('authorization')) {
    event.respondWith(network_first(event, documents, document_limit));
  }
});
