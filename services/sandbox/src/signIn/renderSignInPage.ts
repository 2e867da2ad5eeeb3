import { foreignPersona, personas, type Locale, type Persona } from "../personas";
import { escapeHtml, renderPage } from "../renderPage";
import type { MeansId } from "./signInMeans";
import { signInTexts, type SignInTexts } from "./signInTexts";

/** What the sign-in page shows: the offered means, what was typed before, and what was wrong with it. */
export interface SignInPage {
  path: string;
  locale: Locale;
  means: readonly MeansId[];
  typed?: { code: string; givenName: string; familyName: string };
  error?: string;
}

/** The sign-in page: the means, the example people as buttons, another person, and the way back. No script. */
export function renderSignInPage(page: SignInPage): string {
  const texts = signInTexts[page.locale];
  const title = page.error ? `${texts.errorTitle} – ${texts.title}` : texts.title;
  const body =
    languageLinks(page, texts) +
    `<h1>${texts.title}</h1><p>${texts.purpose}</p>` +
    (page.error
      ? `<section class="error" role="alert"><h2>${texts.errorTitle}</h2><p id="problem">${page.error}</p></section>`
      : "") +
    peopleForm(page, texts) +
    otherForm(page, texts) +
    `<form method="post"><button name="cancel" value="1">${texts.back}</button></form>`;
  return renderPage({ lang: page.locale, title, strip: texts.strip, body });
}

/** The page for a sign-in that has been used or has run out. */
export function renderSignInGone(locale: Locale, registerUrl: string): string {
  const texts = signInTexts[locale];
  const body = `<h1>${texts.goneTitle}</h1><p><a href="${escapeHtml(registerUrl)}">${texts.gone}</a></p>`;
  return renderPage({ lang: locale, title: texts.goneTitle, strip: texts.strip, body });
}

function languageLinks(page: SignInPage, texts: SignInTexts): string {
  const names: [Locale, string][] = [
    ["et", "Eesti keeles"],
    ["en", "In English"],
    ["ru", "По-русски"],
  ];
  const links = names.map(([locale, name]) => {
    const current = locale === page.locale ? ' aria-current="true"' : "";
    return `<li><a lang="${locale}" hreflang="${locale}"${current} href="${page.path}?lang=${locale}">${name}</a></li>`;
  });
  return `<nav aria-label="${texts.languages}"><ul>${links.join("")}</ul></nav>`;
}

function peopleForm(page: SignInPage, texts: SignInTexts): string {
  const national = page.means.filter((means) => means !== "eidas");
  const people = national.length > 0 ? personas.map((persona) => personButton(persona, page.locale)).join("") : "";
  const foreign = page.means.includes("eidas") ? personButton(foreignPersona, page.locale) : "";
  return (
    `<form method="post"><section aria-labelledby="people"><h2 id="people">${texts.peopleHeading}</h2>` +
    `${meansChoice(national, texts, "a")}<ul class="plain">${people}${foreign}</ul></section></form>`
  );
}

function personButton(persona: Persona, locale: Locale): string {
  const name = escapeHtml(`${persona.givenName} ${persona.familyName}`);
  return (
    `<li><button class="person" name="sub" value="${escapeHtml(persona.sub)}"><strong>${name}</strong>` +
    `<span>${escapeHtml(persona.sub)} · ${escapeHtml(persona.who[locale])}</span></button></li>`
  );
}

function meansChoice(means: readonly MeansId[], texts: SignInTexts, prefix: string): string {
  if (means.length === 0) return "";
  const choices = means.map((id, at) => {
    const checked = at === 0 ? " checked" : "";
    const input = `<input type="radio" id="${prefix}-${id}" name="means" value="${id}"${checked}>`;
    return `<label class="choice" for="${prefix}-${id}">${input}${texts.means[id]}</label>`;
  });
  return `<fieldset><legend>${texts.meansLegend}</legend>${choices.join("")}</fieldset>`;
}

function otherForm(page: SignInPage, texts: SignInTexts): string {
  const national = page.means.filter((means) => means !== "eidas");
  if (national.length === 0) return "";
  const describedBy = page.error ? "code-hint problem" : "code-hint";
  const value = (text: string | undefined) => `value="${escapeHtml(text ?? "")}"`;
  return (
    `<form method="post"><section aria-labelledby="other"><h2 id="other">${texts.otherHeading}</h2>` +
    meansChoice(national, texts, "b") +
    `<label for="code">${texts.code}</label><div class="hint" id="code-hint">${texts.codeHint}</div>` +
    `<input type="text" id="code" name="code" inputmode="numeric" autocomplete="off" aria-describedby="${describedBy}" ` +
    `${value(page.typed?.code)}>` +
    `<label for="given">${texts.givenName}</label><input type="text" id="given" name="givenName" ${value(page.typed?.givenName)}>` +
    `<label for="family">${texts.familyName}</label><input type="text" id="family" name="familyName" ${value(page.typed?.familyName)}>` +
    `<div><button class="main" name="other" value="1">${texts.signIn}</button></div></section></form>`
  );
}
