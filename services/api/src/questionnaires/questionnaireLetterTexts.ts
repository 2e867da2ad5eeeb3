import { letterDay } from "../letters/letterDay";
import type { LetterTexts } from "../letters/LetterTexts";
import { tallinnDay } from "../platform/tallinnDay";
import type { Locale } from "../platform/Viewer";
import { bodiesSentence, type BodyNames } from "./bodiesSentence";
import type { RecipientLetterKind } from "./orderLetters";
import type { Questionnaire } from "./Questionnaire";

type Asked = Pick<
  Questionnaire,
  | ("titleEt" | "titleEn" | "titleRu" | "purposeEt" | "purposeEn" | "purposeRu")
  | ("heardEt" | "heardEn" | "heardRu" | "mode" | "isMandatory" | "closesAt" | "withdrawnReason")
> & { readonly bodies: BodyNames };

const suffix = { et: "Et", en: "En", ru: "Ru" } as const;
const inLanguage = (asked: Asked, name: "title" | "purpose" | "heard", locale: Locale): string =>
  asked[`${name}${suffix[locale]}`] ?? asked[`${name}Et`] ?? "";
const until = (asked: Asked, locale: Locale): string =>
  asked.closesAt ? letterDay(tallinnDay(asked.closesAt), locale) : "";

/** Letters to those who are asked: what is asked and why, a reminder, a withdrawal, and what was heard. */
export const questionnaireLetterTexts: Readonly<Record<RecipientLetterKind, LetterTexts<Asked>>> = {
  INVITATION: {
    et: (p) => ({
      subject: `Palume teie arvamust: ${inLanguage(p, "title", "et")}`,
      paragraphs: [
        inLanguage(p, "purpose", "et"),
        bodiesSentence(p.bodies, "et"),
        p.mode === "ANONYMOUS" ? "Vastus on nimetu: seda ei saa teiega kokku viia." : "",
        p.isMandatory ? "Vastamine on kohustuslik." : "Vastamine on vabatahtlik.",
        `Vastata saate portaalis lehel „Küsimustikud mulle”${p.closesAt ? `, kuni ${until(p, "et")}` : ""}.`,
      ],
    }),
    en: (p) => ({
      subject: `We ask for your opinion: ${inLanguage(p, "title", "en")}`,
      paragraphs: [
        inLanguage(p, "purpose", "en"),
        bodiesSentence(p.bodies, "en"),
        p.mode === "ANONYMOUS" ? "The answer is anonymous: it cannot be traced to you." : "",
        p.isMandatory ? "Answering is mandatory." : "Answering is voluntary.",
        `You can answer in the portal on the page “Questionnaires for me”${p.closesAt ? ` until ${until(p, "en")}` : ""}.`,
      ],
    }),
    ru: (p) => ({
      subject: `Просим вашего мнения: ${inLanguage(p, "title", "ru")}`,
      paragraphs: [
        inLanguage(p, "purpose", "ru"),
        bodiesSentence(p.bodies, "ru"),
        p.mode === "ANONYMOUS" ? "Ответ анонимный: связать его с вами нельзя." : "",
        p.isMandatory ? "Ответ обязателен." : "Отвечать необязательно.",
        `Ответить можно на портале на странице «Опросы для меня»${p.closesAt ? ` до ${until(p, "ru")}` : ""}.`,
      ],
    }),
  },
  REMINDER: {
    et: (p) => ({
      subject: `Meeldetuletus: ${inLanguage(p, "title", "et")}`,
      paragraphs: [
        `Teie vastus küsimustikule „${inLanguage(p, "title", "et")}” ei ole veel jõudnud.`,
        bodiesSentence(p.bodies, "et"),
        p.closesAt ? `Vastata saate kuni ${until(p, "et")} portaalis lehel „Küsimustikud mulle”.` : "",
        p.isMandatory ? "" : "Kui te vastata ei soovi, valige portaalis „Ei puuduta mind”: siis me rohkem ei küsi.",
      ],
    }),
    en: (p) => ({
      subject: `Reminder: ${inLanguage(p, "title", "en")}`,
      paragraphs: [
        `We have not yet received your answer to “${inLanguage(p, "title", "en")}”.`,
        bodiesSentence(p.bodies, "en"),
        p.closesAt ? `You can answer until ${until(p, "en")} in the portal on the page “Questionnaires for me”.` : "",
        p.isMandatory
          ? ""
          : "If you do not wish to answer, choose “Not for me” in the portal and we will not ask again.",
      ],
    }),
    ru: (p) => ({
      subject: `Напоминание: ${inLanguage(p, "title", "ru")}`,
      paragraphs: [
        `Мы ещё не получили ваш ответ на опрос «${inLanguage(p, "title", "ru")}».`,
        bodiesSentence(p.bodies, "ru"),
        p.closesAt ? `Ответить можно до ${until(p, "ru")} на портале на странице «Опросы для меня».` : "",
        p.isMandatory
          ? ""
          : "Если вы не хотите отвечать, выберите на портале «Меня не касается»: больше мы не спросим.",
      ],
    }),
  },
  WITHDRAWAL: {
    et: (p) => ({
      subject: `Küsimustik on tagasi võetud: ${inLanguage(p, "title", "et")}`,
      paragraphs: ["Vastata ei ole enam vaja.", `Põhjus: ${p.withdrawnReason ?? ""}`],
    }),
    en: (p) => ({
      subject: `Questionnaire withdrawn: ${inLanguage(p, "title", "en")}`,
      paragraphs: ["There is no need to answer any more.", `Reason: ${p.withdrawnReason ?? ""}`],
    }),
    ru: (p) => ({
      subject: `Опрос отозван: ${inLanguage(p, "title", "ru")}`,
      paragraphs: ["Отвечать больше не нужно.", `Причина: ${p.withdrawnReason ?? ""}`],
    }),
  },
  FINDINGS: {
    et: (p) => ({
      subject: `Mida me kuulsime: ${inLanguage(p, "title", "et")}`,
      paragraphs: ["Täname, et vastasite. Kuulsime seda ja teeme järgmist:", inLanguage(p, "heard", "et")],
    }),
    en: (p) => ({
      subject: `What we heard: ${inLanguage(p, "title", "en")}`,
      paragraphs: ["Thank you for answering. This is what we heard and what we will do:", inLanguage(p, "heard", "en")],
    }),
    ru: (p) => ({
      subject: `Что мы услышали: ${inLanguage(p, "title", "ru")}`,
      paragraphs: ["Спасибо за ответ. Вот что мы услышали и что сделаем:", inLanguage(p, "heard", "ru")],
    }),
  },
};
