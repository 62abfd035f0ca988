// Gives the pages of answers back while the link is cut, as they were last seen, with their style and script. It changes nothing while
// the node answers, and keeps no other page.
'use strict';
const SHELF = 'ayni-answers-1';
const isAnswer = (url) => /^\/(rounds\/answer\/\d+|reply\/answer)$/.test(url.pathname) && !['handed-in', 'late'].includes(url.searchParams.get('done'));

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name.startsWith('ayni-answers-') && name !== SHELF) await caches.delete(name);
  await self.clients.claim();
})()));

const store = async (request, response) => {
  if (response.ok && response.type === 'basic' && !response.redirected) await (await caches.open(SHELF)).put(request, response.clone());
  return response;
};

self.addEventListener('message', (event) => event.waitUntil((async () => {
  const shelf = await caches.open(SHELF);
  for (const address of event.data.keep ?? []) {
    const url = new URL(address);
    if (url.origin !== self.location.origin || !(isAnswer(url) || url.pathname.startsWith('/assets/'))) continue;
    try {
      await store(address, await fetch(address, { credentials: 'same-origin' }));
    } catch {
      // It is kept at the next look.
    }
  }
  if (event.data.forget) {
    for (const request of await shelf.keys()) if (new URL(request.url).pathname === event.data.forget) await shelf.delete(request);
  }
})()));

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== self.location.origin) return;
  if (event.request.mode === 'navigate' && isAnswer(url)) {
    event.respondWith((async () => {
      try {
        return await store(event.request.url, await fetch(event.request));
      } catch (error) {
        const shelf = await caches.open(SHELF);
        const found = (await shelf.match(event.request.url)) ?? (await shelf.match(event.request.url, { ignoreSearch: true }));
        if (found) return found;
        throw error;
      }
    })());
  } else if (url.pathname.startsWith('/assets/')) {
    event.respondWith((async () => (await caches.match(event.request)) ?? store(event.request, await fetch(event.request)))());
  }
});
