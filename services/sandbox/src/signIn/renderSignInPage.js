"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.renderSignInPage = renderSignInPage;
exports.renderSignInGone = renderSignInGone;
const personas_1 = require("../personas");
const renderPage_1 = require("../renderPage");
const signInTexts_1 = require("./signInTexts");
/** The sign-in page: the means, the example people as buttons, another person, and the way back. No script. */
function renderSignInPage(page) {
    const texts = signInTexts_1.signInTexts[page.locale];
    const title = page.error ? `${texts.errorTitle} – ${texts.title}` : texts.title;
    const body = languageLinks(page, texts) +
        `<h1>${texts.title}</h1><p>${texts.purpose}</p>` +
        (page.error
            ? `<section class="error" role="alert"><h2>${texts.errorTitle}</h2><p id="problem">${page.error}</p></section>`
            : "") +
        peopleForm(page, texts) +
        otherForm(page, texts) +
        `<form method="post"><button name="cancel" value="1">${texts.back}</button></form>`;
    return (0, renderPage_1.renderPage)({ lang: page.locale, title, strip: texts.strip, body });
}
/** The page for a sign-in that has been used or has run out. */
function renderSignInGone(locale, registerUrl) {
    const texts = signInTexts_1.signInTexts[locale];
    const body = `<h1>${texts.goneTitle}</h1><p><a href="${(0, renderPage_1.escapeHtml)(registerUrl)}">${texts.gone}</a></p>`;
    return (0, renderPage_1.renderPage)({ lang: locale, title: texts.goneTitle, strip: texts.strip, body });
}
function languageLinks(page, texts) {
    const names = [
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
function peopleForm(page, texts) {
    const national = page.means.filter((means) => means !== "eidas");
    const people = national.length > 0 ? personas_1.personas.map((persona) => personButton(persona, page.locale)).join("") : "";
    const foreign = page.means.includes("eidas") ? personButton(personas_1.foreignPersona, page.locale) : "";
    return (`<form method="post"><section aria-labelledby="people"><h2 id="people">${texts.peopleHeading}</h2>` +
        `${meansChoice(national, texts, "a")}<ul class="plain">${people}${foreign}</ul></section></form>`);
}
function personButton(persona, locale) {
    const name = (0, renderPage_1.escapeHtml)(`${persona.givenName} ${persona.familyName}`);
    return (`<li><button class="person" name="sub" value="${(0, renderPage_1.escapeHtml)(persona.sub)}"><strong>${name}</strong>` +
        `<span>${(0, renderPage_1.escapeHtml)(persona.sub)} · ${(0, renderPage_1.escapeHtml)(persona.who[locale])}</span></button></li>`);
}
function meansChoice(means, texts, prefix) {
    if (means.length === 0)
        return "";
    const choices = means.map((id, at) => {
        const checked = at === 0 ? " checked" : "";
        const input = `<input type="radio" id="${prefix}-${id}" name="means" value="${id}"${checked}>`;
        return `<label class="choice" for="${prefix}-${id}">${input}${texts.means[id]}</label>`;
    });
    return `<fieldset><legend>${texts.meansLegend}</legend>${choices.join("")}</fieldset>`;
}
function otherForm(page, texts) {
    const national = page.means.filter((means) => means !== "eidas");
    if (national.length === 0)
        return "";
    const describedBy = page.error ? "code-hint problem" : "code-hint";
    const value = (text) => `value="${(0, renderPage_1.escapeHtml)(text ?? "")}"`;
    return (`<form method="post"><section aria-labelledby="other"><h2 id="other">${texts.otherHeading}</h2>` +
        meansChoice(national, texts, "b") +
        `<label for="code">${texts.code}</label><div class="hint" id="code-hint">${texts.codeHint}</div>` +
        `<input type="text" id="code" name="code" inputmode="numeric" autocomplete="off" aria-describedby="${describedBy}" ` +
        `${value(page.typed?.code)}>` +
        `<label for="given">${texts.givenName}</label><input type="text" id="given" name="givenName" ${value(page.typed?.givenName)}>` +
        `<label for="family">${texts.familyName}</label><input type="text" id="family" name="familyName" ${value(page.typed?.familyName)}>` +
        `<div><button class="main" name="other" value="1">${texts.signIn}</button></div></section></form>`);
}
//# sourceMappingURL=renderSignInPage.js.map