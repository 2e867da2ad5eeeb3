// Keeps the page for checking certificates usable without a network. Its scope is /check alone; the page itself fills the cache.
const cacheName = "check-1";
const waitMs = 4000;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (pathname.startsWith("/assets/")) event.respondWith(fromCacheFirst(request));
  else if (request.mode === "navigate") event.respondWith(fromNetworkFirst(request, "/check"));
  else event.respondWith(fromNetworkFirst(request, pathname));
});

/** What is named by its content never changes. */
async function fromCacheFirst(request) {
  return (await caches.match(request.url)) ?? fetchAndKeep(request, request.url);
}

/** The newest there is; without an answer in time, what was kept at the last visit. */
async function fromNetworkFirst(request, key) {
  try {
    const late = new Promise((_resolve, reject) => setTimeout(() => reject(new Error("late")), waitMs));
    return await Promise.race([fetchAndKeep(request, key), late]);
  } catch (error) {
    const kept = await caches.match(key);
    if (kept) return kept;
    throw error;
  }
}

async function fetchAndKeep(request, key) {
  const response = await fetch(request);
  if (response.ok) await (await caches.open(cacheName)).put(key, response.clone());
  return response;
}
