import type { Locale } from "../platform/Viewer";
import { escaped } from "./escaped";

/** A name in the register's languages; null where there is none. */
export interface Named {
  readonly et: string;
  readonly en: string | null;
  readonly ru: string | null;
}

/** A name in the page's language, or in Estonian marked as such. */
export function namedHtml(name: Named, locale: Locale): string {
  const own = name[locale];
  return own === null ? `<span lang="et">${escaped(name.et)}</span>` : escaped(own);
}
