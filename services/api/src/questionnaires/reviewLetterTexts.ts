import type { LetterTexts } from "../letters/LetterTexts";
import type { Questionnaire } from "./Questionnaire";

type Asked = Pick<Questionnaire, "titleEt" | "titleEn" | "titleRu" | "returnedReason">;

/** A questionnaire waits for a second pair of eyes. */
export const toReviewTexts: LetterTexts<Asked> = {
  et: (p) => ({
    subject: `Küsimustik ootab ülevaatamist: ${p.titleEt}`,
    paragraphs: ["Vaadake üle küsimused, keeled ja vastajate ring. Pärast teie nõusolekut saab küsimustiku avada."],
  }),
  en: (p) => ({
    subject: `A questionnaire waits for review: ${p.titleEn ?? p.titleEt}`,
    paragraphs: ["Please look at the questions, the languages and the audience. It can be opened once you agree."],
  }),
  ru: (p) => ({
    subject: `Вопросы ждут проверки: ${p.titleRu ?? p.titleEt}`,
    paragraphs: ["Проверьте вопросы, языки и круг отвечающих. После вашего согласия их можно открыть."],
  }),
};

/** The author may open it. */
export const approvedTexts: LetterTexts<Asked> = {
  et: (p) => ({ subject: `Küsimustiku võib avada: ${p.titleEt}`, paragraphs: ["Küsimustik on üle vaadatud."] }),
  en: (p) => ({
    subject: `The questionnaire may be opened: ${p.titleEn ?? p.titleEt}`,
    paragraphs: ["The questionnaire has been reviewed."],
  }),
  ru: (p) => ({ subject: `Вопросы можно открыть: ${p.titleRu ?? p.titleEt}`, paragraphs: ["Вопросы проверены."] }),
};

/** The author is to change something. */
export const returnedTexts: LetterTexts<Asked> = {
  et: (p) => ({
    subject: `Küsimustik tuli tagasi: ${p.titleEt}`,
    paragraphs: [`Palun muutke: ${p.returnedReason ?? ""}`, "Seejärel saatke küsimustik uuesti ülevaatamisele."],
  }),
  en: (p) => ({
    subject: `The questionnaire was returned: ${p.titleEn ?? p.titleEt}`,
    paragraphs: [`Please change: ${p.returnedReason ?? ""}`, "Then send it for review again."],
  }),
  ru: (p) => ({
    subject: `Вопросы возвращены: ${p.titleRu ?? p.titleEt}`,
    paragraphs: [`Измените: ${p.returnedReason ?? ""}`, "Затем снова отправьте вопросы на проверку."],
  }),
};
