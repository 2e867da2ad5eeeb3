import type { LetterTexts } from "../letters/LetterTexts";
import { quoted } from "../letters/quoted";

export interface HolderMessageParams {
  readonly sender: string;
  readonly registrationNumber: string;
  readonly subject: string;
  readonly text: string;
  readonly replyTo: string;
}

/** A holder reads what somebody wrote: who, the words as they were typed, how to answer, how to have no more of them. */
export const holderMessageTexts: LetterTexts<HolderMessageParams> = {
  et: ({ sender, registrationNumber, subject, text, replyTo }) => ({
    subject: `Teile kirjutati seoses kutsetunnistusega nr ${registrationNumber}`,
    paragraphs: [
      `${sender} kirjutas teile kutseregistri avalikult lehelt. Teie aadressi saatja ei näe ja kutseregister ei ole seda teksti muutnud:`,
      quoted(`${subject}\n\n${text}`),
      `Kui soovite vastata, kirjutage aadressil ${replyTo}. Siis näeb saatja ka teie aadressi. Vastama ei pea.`,
      "Kustutame selle sõnumi kuue kuu pärast. Kui te selliseid sõnumeid ei soovi, lülitage need välja portaalis lehel „Minu kontaktid”.",
    ],
  }),
  en: ({ sender, registrationNumber, subject, text, replyTo }) => ({
    subject: `Somebody has written to you about certificate no ${registrationNumber}`,
    paragraphs: [
      `${sender} has written to you from the public page of the register. The sender does not see your address, and the register has not changed the text:`,
      quoted(`${subject}\n\n${text}`),
      `If you wish to answer, write to ${replyTo}. The sender will then see your address. You do not have to answer.`,
      "We delete this message after six months. If you do not want such messages, switch them off in the portal on the page “My contacts”.",
    ],
  }),
  ru: ({ sender, registrationNumber, subject, text, replyTo }) => ({
    subject: `Вам написали в связи со свидетельством № ${registrationNumber}`,
    paragraphs: [
      `${sender} пишет вам с открытой страницы регистра. Отправитель не видит вашего адреса, регистр этот текст не менял:`,
      quoted(`${subject}\n\n${text}`),
      `Если хотите ответить, напишите на адрес ${replyTo}. Тогда отправитель увидит и ваш адрес. Отвечать не обязательно.`,
      "Мы удалим это сообщение через шесть месяцев. Если вы не хотите получать такие сообщения, отключите их на портале на странице «Мои контакты».",
    ],
  }),
};
