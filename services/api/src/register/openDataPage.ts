import type { Locale } from "../platform/Viewer";
import { escaped } from "./escaped";
import { instantText } from "./instantText";
import { openDataLicence, type OpenDataListing } from "./openDataCatalogue";
import { openDataTexts } from "./openDataTexts";
import { verifyTexts } from "./verifyTexts";

const locales: readonly Locale[] = ["et", "en", "ru"];

/** The index of the open data: no script, one stylesheet (/verify.css), three languages. */
export function openDataPage(listings: readonly OpenDataListing[], locale: Locale): string {
  const texts = openDataTexts[locale];
  const words = verifyTexts[locale];
  const names = Object.keys(texts.sets).filter((name) => listings.some((listing) => listing.name === name));
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(`${texts.title} – ${words.register}`)}</title>
<link rel="stylesheet" href="/verify.css">
</head>
<body>
<header>
<a class="register" href="/">${escaped(words.register)}</a>
<nav aria-label="${escaped(words.language)}"><ul>${locales.map((each) => languageLink(each, locale)).join("")}</ul></nav>
</header>
<main>
<h1>${escaped(texts.title)}</h1>
<p>${escaped(texts.lead)}</p>
<p>${escaped(texts.suppressed)}</p>
${names.length === 0 ? `<p role="status">${escaped(texts.none)}</p>` : ""}
${names.map((name) => set(name, listings, locale)).join("\n")}
</main>
<footer>
<p>${escaped(texts.licence)}: <a href="${openDataLicence}">CC BY-SA 3.0</a></p>
<p><a href="/open-data/catalogue.json">${escaped(texts.machines)}</a></p>
</footer>
</body>
</html>
`;
}

function languageLink(each: Locale, current: Locale): string {
  const marks = each === current ? ' aria-current="true"' : "";
  return `<li><a href="/open-data?lang=${each}" lang="${each}" hreflang="${each}"${marks}>${verifyTexts[each].languageName}</a></li>`;
}

function set(name: string, listings: readonly OpenDataListing[], locale: Locale): string {
  const texts = openDataTexts[locale];
  const files = listings.filter((listing) => listing.name === name);
  const links = files.map(({ format, byteSize }) => {
    const size = `${new Intl.NumberFormat(locale).format(Math.max(1, Math.round(byteSize / 1024)))}\u00a0kB`;
    return `<a href="/open-data/${name}.${format}">${name}.${format}</a> (${format.toUpperCase()},\u00a0${size})`;
  });
  const published = files[0] ? instantText(files[0].publishedAt, locale) : "";
  const lines = [
    [texts.files, links.join("<br>")],
    [texts.rows, String(files[0]?.rows ?? 0)],
    [texts.published, escaped(published)],
  ];
  return `<article><div class="answer plain"><h2>${escaped(texts.sets[name] ?? name)}</h2></div>
<dl>${lines.map(([term, value]) => `<div><dt>${escaped(term ?? "")}</dt><dd>${value ?? ""}</dd></div>`).join("")}</dl></article>`;
}
