import type { Locale } from "../platform/Viewer";
import { competenceLines } from "./competenceLines";
import { dayHtml } from "./dayHtml";
import { escaped } from "./escaped";
import { instantText } from "./instantText";
import { namedHtml } from "./namedHtml";
import type { ShareAnswer } from "./answerVisitor";
import type { SharedCertificate } from "./SharedCertificate";
import { shareTexts } from "./shareTexts";
import { verifyTexts } from "./verifyTexts";

/** What the page needs beside the answer. `host` is the register's own address. */
export interface SharePageFacts {
  readonly answer: ShareAnswer;
  /** As it stands in the address; read only where a company signs in to open the link. */
  readonly secret: string;
  readonly locale: Locale;
  readonly answeredAt: Date;
  readonly host: string;
}

type State = "VALID" | "EXPIRED" | "REPLACED" | "INVALIDATED";

const tones: Record<State, { readonly tone: string; readonly sign: string }> = {
  VALID: { tone: "good", sign: "✓" },
  EXPIRED: { tone: "warn", sign: "!" },
  REPLACED: { tone: "warn", sign: "!" },
  INVALIDATED: { tone: "bad", sign: "✕" },
};

const locales: readonly Locale[] = ["et", "en", "ru"];

/** The page behind a link: no script, one stylesheet (/verify.css). A link that does not open has one page, whatever the cause. */
export function sharePage(facts: SharePageFacts): string {
  const { answer, locale } = facts;
  const texts = shareTexts[locale];
  const words = verifyTexts[locale];
  const { title, meaning } = texts.heads[answer.state];
  const languages = locales.map((each) => {
    const marks = each === locale ? ' aria-current="true"' : "";
    return `<li><a href="?lang=${each}" lang="${each}" hreflang="${each}"${marks}>${verifyTexts[each].languageName}</a></li>`;
  });
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(`${title} – ${words.register}`)}</title>
<link rel="stylesheet" href="/verify.css">
</head>
<body>
<header>
<a class="register" href="/">${escaped(words.register)}</a>
<nav aria-label="${escaped(words.language)}"><ul>${languages.join("")}</ul></nav>
</header>
<main>
<h1>${escaped(title)}</h1>
<p>${escaped(meaning)}</p>
${bodyOf(facts)}
</main>
<footer>
${answer.state === "OPEN" || answer.state === "ASKS" ? `<p>${escaped(texts.noted)}</p>` : ""}
<p>${escaped(words.source)} <strong>${escaped(facts.host)}</strong></p>
<p class="search"><a href="/">${escaped(words.search)}</a></p>
</footer>
</body>
</html>
`;
}

/** What stands under the meaning: the certificates, or the way to them. The secret goes on behind a #, into no log. */
function bodyOf(facts: SharePageFacts): string {
  const { answer, locale, secret } = facts;
  const texts = shareTexts[locale];
  if (answer.state === "OPEN") return answer.opened.certificates.map((shared) => card(shared, facts)).join("\n");
  if (answer.state === "ASKS")
    return `<form method="post"><button type="submit">${escaped(texts.open)}</button></form>`;
  if (answer.state === "FOR_COMPANY")
    return `<p><a class="button" href="/employer/share#${escaped(secret)}">${escaped(texts.signIn)}</a></p>`;
  return "";
}

function card(shared: SharedCertificate, facts: SharePageFacts): string {
  const state = shared.certificate.status as State;
  const { heading, meaning } = verifyTexts[facts.locale].states[state];
  const { tone, sign } = tones[state];
  const rows = linesOf(shared, facts).map(([term, value]) => `<div><dt>${escaped(term)}</dt><dd>${value}</dd></div>`);
  return `<article>
<div class="answer ${tone}">
<h2>${namedHtml(shared.qualification, facts.locale)}</h2>
<p><span class="sign" aria-hidden="true">${sign}</span><strong>${escaped(heading)}.</strong> ${escaped(meaning)}</p>
</div>
<dl>${rows.join("\n")}</dl>
</article>`;
}

/** Term and value, the value being HTML; only what the link shows. */
function linesOf(shared: SharedCertificate, { locale, answeredAt }: SharePageFacts): [string, string][] {
  const texts = shareTexts[locale];
  const words = verifyTexts[locale];
  const { certificate, competences, awardingBody } = shared;
  const { holder, validUntil, examLanguage, invalidatedAt, issuedOn, validFrom } = certificate;
  const name = escaped(holder.isNameHidden ? texts.nameNotShared : `${holder.firstName} ${holder.lastName}`);
  const shown: ([string, string] | null)[] = [
    [words.holder, name],
    holder.birthDate === null ? null : [words.birthDate, dayHtml(holder.birthDate)],
    [words.level, String(certificate.estqfLevel)],
    [words.number, escaped(certificate.registrationNumber ?? "")],
    [words.issuedBy, namedHtml(awardingBody, locale)],
    [words.issuedOn, dayHtml(issuedOn ?? validFrom)],
    [words.validFrom, dayHtml(validFrom)],
    [words.validUntil, validUntil === null ? escaped(words.unlimited) : dayHtml(validUntil)],
    invalidatedAt === null ? null : [words.invalidatedOn, escaped(instantText(invalidatedAt, locale))],
    examLanguage === null ? null : [texts.examLanguage, escaped(texts.languages[examLanguage])],
    ...(competences ? competenceLines(competences, locale) : []),
    [words.answeredAt, escaped(instantText(answeredAt, locale))],
  ];
  return shown.filter((line): line is [string, string] => line !== null);
}
