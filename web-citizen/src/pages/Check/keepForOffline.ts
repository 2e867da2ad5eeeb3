import { locales } from "@kutse/web-shared/texts/Locale";
import { loadTexts } from "@kutse/web-shared/texts/startTexts";

const cacheName = "check-1";
const published = ["/.well-known/jwks.json", "/.well-known/revocations.jwt"];
const own = ["/check", "/icon.svg", "/icon-192.png", ...locales.map((locale) => `/check-${locale}.webmanifest`)];

/**
 * Puts the page in its three languages, all it has loaded and what is published for checking into the browser's cache, and
 * starts the worker that answers from there. Answers whether the page now works without a network.
 */
export async function keepForOffline(): Promise<boolean> {
  if (!("serviceWorker" in navigator) || !("caches" in window)) return false;
  try {
    await navigator.serviceWorker.register("/check-worker.js", { scope: "/check" });
    await navigator.serviceWorker.ready;
    await Promise.all([import("qr/decode.js"), ...locales.map(loadTexts)]);
    const loaded = performance.getEntriesByType("resource").map(({ name }) => new URL(name));
    const assets = loaded.filter(({ origin, pathname }) => origin === location.origin && /^\/assets\//.test(pathname));
    const cache = await caches.open(cacheName);
    const paths = new Set([...own, ...assets.map(({ href }) => href), ...published]);
    const kept = await Promise.all([...paths].map((path) => keep(cache, path)));
    return kept.every(Boolean);
  } catch {
    return false;
  }
}

async function keep(cache: Cache, path: string): Promise<boolean> {
  const isNamedByContent = path.includes("/assets/");
  if (isNamedByContent && (await cache.match(path))) return true;
  const response = await fetch(path, { credentials: "omit" }).catch(() => null);
  if (response?.ok) await cache.put(path, response);
  return Boolean(response?.ok) || Boolean(await cache.match(path));
}
