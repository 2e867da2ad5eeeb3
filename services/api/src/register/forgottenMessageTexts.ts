import type { LetterTexts } from "../letters/LetterTexts";

export interface ForgottenMessageParams {
  readonly sender: string;
  readonly registrationNumber: string;
}

/** What stays of a letter that quoted a message, once the words are deleted. */
export const forgottenMessageTexts: LetterTexts<ForgottenMessageParams> = {
  et: ({ sender, registrationNumber }) => ({
    subject: `Teile kirjutati seoses kutsetunnistusega nr ${registrationNumber}`,
    paragraphs: [`${sender} kirjutas teile kutseregistri avalikult lehelt. Sõnumi teksti kustutasime kuue kuu pärast.`],
  }),
  en: ({ sender, registrationNumber }) => ({
    subject: `Somebody has written to you about certificate no ${registrationNumber}`,
    paragraphs: [
      `${sender} has written to you from the public page of the register. We deleted the text of the message after six months.`,
    ],
  }),
  ru: ({ sender, registrationNumber }) => ({
    subject: `Вам написали в связи со свидетельством № ${registrationNumber}`,
    paragraphs: [`${sender} пишет вам с открытой страницы регистра. Текст сообщения мы удалили через шесть месяцев.`],
  }),
};
