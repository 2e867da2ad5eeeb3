import type { Locale } from "../platform/Viewer";
import { competenceLines } from "./competenceLines";
import { dayHtml } from "./dayHtml";
import { escaped } from "./escaped";
import { instantText } from "./instantText";
import { namedHtml } from "./namedHtml";
import { readCode, type Verification } from "./verify";
import { verifyTexts, type VerifyAnswer, type VerifyTexts } from "./verifyTexts";

/**
 * What the page needs beside the answer; null when nothing has been asked yet. `host` is the register's own address, shown so
 * that a copy is told apart.
 */
export interface VerifyPageFacts {
  readonly verification: Verification | null;
  readonly code: string;
  readonly locale: Locale;
  readonly answeredAt: Date;
  readonly host: string;
}

const tones: Record<VerifyAnswer, { readonly tone: string; readonly sign: string }> = {
  VALID: { tone: "good", sign: "✓" },
  EXPIRED: { tone: "warn", sign: "!" },
  REPLACED: { tone: "warn", sign: "!" },
  INVALIDATED: { tone: "bad", sign: "✕" },
  NOT_FOUND: { tone: "warn", sign: "?" },
  MALFORMED: { tone: "warn", sign: "!" },
  ASKING: { tone: "plain", sign: "" },
};

const locales: readonly Locale[] = ["et", "en", "ru"];

/** The answer as a page of its own: no script, one stylesheet (/verify.css), three languages, readable on paper. */
export function verifyPage(facts: VerifyPageFacts): string {
  const texts = verifyTexts[facts.locale];
  const answer = answerOf(facts);
  const { heading, meaning } = texts.states[answer];
  const { tone, sign } = tones[answer];
  const rows = lines(facts, texts).map(([term, value]) => `<div><dt>${escaped(term)}</dt><dd>${value}</dd></div>`);
  return `<!doctype html>
<html lang="${facts.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(`${heading} – ${texts.register}`)}</title>
<link rel="stylesheet" href="/verify.css">
</head>
<body>
<header>
<a class="register" href="/">${escaped(texts.register)}</a>
<nav aria-label="${escaped(texts.language)}"><ul>${locales.map((locale) => languageLink(facts, locale)).join("")}</ul></nav>
</header>
<main>
<article>
<div class="answer ${tone}">
<h1>${sign ? `<span class="sign" aria-hidden="true">${sign}</span>` : ""}${escaped(heading)}</h1>
<p>${escaped(meaning)}</p>
</div>
${facts.verification?.certificate ? "" : codeForm(facts, texts)}
${rows.length > 0 ? `<dl>${rows.join("\n")}</dl>` : ""}
</article>
</main>
<footer>
<p>${escaped(texts.source)} <strong>${escaped(facts.host)}</strong></p>
<p class="search"><a href="/check">${escaped(texts.checkCode)}</a></p>
<p class="search"><a href="/">${escaped(texts.search)}</a></p>
</footer>
</body>
</html>
`;
}

function answerOf({ verification, code }: VerifyPageFacts): VerifyAnswer {
  if (!verification) return "ASKING";
  return verification.state === "NOT_FOUND" && readCode(code) === null ? "MALFORMED" : verification.state;
}

/** The code is typed, or mended, without a script too: GET /verify leads on to the code's own page. */
function codeForm({ code, locale }: VerifyPageFacts, texts: VerifyTexts): string {
  return `<form action="/verify" method="get">
<input type="hidden" name="lang" value="${locale}">
<label for="code">${escaped(texts.code)}</label>
<p id="hint">${escaped(texts.codeHint)}</p>
<input id="code" name="code" value="${escaped(code)}" required maxlength="40" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="hint">
<button type="submit">${escaped(texts.ask)}</button>
</form>`;
}

/** The same answer for machines. */
export function verifyJson(verification: Verification, answeredAt: Date): Record<string, unknown> {
  const { state, certificate, qualification, awardingBody, competences } = verification;
  const base = { state, answeredAt: answeredAt.toISOString() };
  if (!certificate) return base;
  const { registrationNumber, type, estqfLevel, issuedOn, validFrom, validUntil, holder } = certificate;
  return {
    ...base,
    certificate: {
      registrationNumber,
      type,
      estqfLevel,
      issuedOn,
      validFrom,
      validUntil,
      holder,
      qualification,
      awardingBody,
      competences: competences?.list ?? [],
      areElectivesRecorded: competences?.areElectivesRecorded ?? null,
    },
  };
}

function languageLink({ code, locale: current }: VerifyPageFacts, locale: Locale): string {
  const marks = locale === current ? ' aria-current="true"' : "";
  const href = `/verify${code ? `/${encodeURIComponent(code)}` : ""}?lang=${locale}`;
  return `<li><a href="${escaped(href)}" lang="${locale}" hreflang="${locale}"${marks}>${verifyTexts[locale].languageName}</a></li>`;
}

/** Term and value, the value being HTML. */
function lines(facts: VerifyPageFacts, texts: VerifyTexts): [string, string][] {
  const answered = `<time datetime="${facts.answeredAt.toISOString()}">${escaped(instantText(facts.answeredAt, facts.locale))}</time>`;
  if (!facts.verification) return [];
  const { certificate, qualification, awardingBody, competences } = facts.verification;
  if (!certificate || !qualification || !awardingBody) return [[texts.answeredAt, answered]];
  const { holder, validUntil, invalidatedAt } = certificate;
  const { titleEn, titleRu } = qualification;
  const title = namedHtml({ et: qualification.title, en: titleEn, ru: titleRu }, facts.locale);
  const body = namedHtml({ et: awardingBody.name, en: awardingBody.nameEn, ru: awardingBody.nameRu }, facts.locale);
  return [
    [texts.holder, escaped(holder.isNameHidden ? texts.nameHidden : `${holder.firstName} ${holder.lastName}`)],
    ...(holder.birthDate === null ? [] : [[texts.birthDate, dayHtml(holder.birthDate)] satisfies [string, string]]),
    [texts.qualification, title],
    [texts.level, String(certificate.estqfLevel)],
    ...(competences ? competenceLines(competences, facts.locale) : []),
    [texts.number, escaped(certificate.registrationNumber ?? "")],
    [texts.issuedBy, body],
    [texts.issuedOn, dayHtml(certificate.issuedOn ?? certificate.validFrom)],
    [texts.validFrom, dayHtml(certificate.validFrom)],
    [texts.validUntil, validUntil === null ? escaped(texts.unlimited) : dayHtml(validUntil)],
    ...(invalidatedAt === null
      ? []
      : [[texts.invalidatedOn, escaped(instantText(invalidatedAt, facts.locale))] satisfies [string, string]]),
    [texts.code, escaped(printedCode(facts.code))],
    [texts.answeredAt, answered],
  ];
}

/** The code as it stands on the certificate, in groups of four. */
const printedCode = (typed: string): string => (readCode(typed) ?? typed).replace(/(.{4})(?=.)/gu, "$1-");
