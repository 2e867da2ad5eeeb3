import type { AboutApplication } from "../applications/applicationLetterTexts";
import { letterDay } from "../letters/letterDay";
import type { LetterTexts } from "../letters/LetterTexts";
import { tallinnDay } from "../platform/tallinnDay";
import type { Locale } from "../platform/Viewer";

/** A case left the committee's agenda undecided. */
export const sentBackTexts: LetterTexts<AboutApplication & { readonly reason: string }> = {
  et: ({ number, qualification, reason }) => ({
    subject: `Kutsekomisjon ei otsustanud taotlust ${number}`,
    paragraphs: [
      `Kutsekomisjoni esimees võttis taotluse ${number} („${qualification.et}“) päevakorrast maha.`,
      `Põhjus: ${reason}`,
      "Kui põhjus on lahendatud, võtke taotlus uue koosoleku päevakorda.",
    ],
  }),
  en: ({ number, qualification, reason }) => ({
    subject: `The committee did not decide on application ${number}`,
    paragraphs: [
      `The chair of the committee has taken application ${number} (“${qualification.en}”) off the agenda.`,
      `Reason: ${reason}`,
      "Once this is settled, put the application on the agenda of another meeting.",
    ],
  }),
  ru: ({ number, qualification, reason }) => ({
    subject: `Комиссия не приняла решения по заявлению ${number}`,
    paragraphs: [
      `Председатель комиссии снял заявление ${number} («${qualification.ru}») с повестки дня.`,
      `Причина: ${reason}`,
      "Когда причина будет устранена, внесите заявление в повестку дня нового заседания.",
    ],
  }),
};

export interface AdjournedParams {
  readonly committee: Readonly<Record<Locale, string>>;
  readonly startsAt: Date;
  readonly reason: string;
  /** How many cases wait for another meeting. */
  readonly cases: number;
}

/** A meeting ended before its agenda was through. */
export const adjournedTexts: LetterTexts<AdjournedParams> = {
  et: (p) => ({
    subject: `Kutsekomisjoni koosolek ${letterDay(tallinnDay(p.startsAt), "et")} lõppes enne tähtaega`,
    paragraphs: [
      `${p.committee.et}: esimees lõpetas koosoleku, enne kui kõik küsimused olid otsustatud.`,
      `Põhjus: ${p.reason}`,
      `Uut koosolekut ootab taotlusi: ${p.cases}.`,
    ],
  }),
  en: (p) => ({
    subject: `The committee meeting of ${letterDay(tallinnDay(p.startsAt), "en")} ended early`,
    paragraphs: [
      `${p.committee.en}: the chair ended the meeting before every case was decided.`,
      `Reason: ${p.reason}`,
      `Applications that wait for another meeting: ${p.cases}.`,
    ],
  }),
  ru: (p) => ({
    subject: `Заседание комиссии ${letterDay(tallinnDay(p.startsAt), "ru")} закончилось раньше`,
    paragraphs: [
      `${p.committee.ru}: председатель закончил заседание до решения всех вопросов.`,
      `Причина: ${p.reason}`,
      `Нового заседания ждут заявления: ${p.cases}.`,
    ],
  }),
};
