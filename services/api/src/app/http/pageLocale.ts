import type { FastifyRequest } from "fastify";
import type { Locale } from "../../platform/Viewer";

const locales: readonly Locale[] = ["et", "en", "ru"];

/** The language asked for, else the first one the browser likes and we speak. */
export function pageLocale(request: FastifyRequest): Locale {
  const asked = (request.query as { lang?: unknown }).lang;
  const liked = [
    asked,
    ...(request.headers["accept-language"] ?? "").split(",").map((part) => part.trim().slice(0, 2)),
  ];
  return locales.find((locale) => locale === liked.find((one) => locales.some((known) => known === one))) ?? "et";
}
