import type { Locale } from "../platform/Viewer";

interface MailText {
  readonly subject: string;
  readonly text: (link: string) => string;
}

/** The notice that a letter waits in the portal: it names no case and holds nothing of the letter itself. */
export const mailTexts: Readonly<Record<Locale, MailText>> = {
  et: {
    subject: "Teid ootab kiri kutseregistris",
    text: (link) =>
      [
        "Tere!",
        "Kutseregister saatis teile kirja. Turvalisuse huvides ei pane me selle sisu e-kirja sisse.",
        `Kirja lugemiseks sisenege portaali: ${link}`,
        "Sellele e-kirjale vastata ei saa.\nKutseregister",
      ].join("\n\n"),
  },
  en: {
    subject: "A letter is waiting for you in the register",
    text: (link) =>
      [
        "Hello!",
        "The Register of Occupational Qualifications has written to you. To keep it safe we do not put the letter into this e-mail.",
        `Sign in to the portal to read it: ${link}`,
        "This e-mail cannot be replied to.\nRegister of Occupational Qualifications",
      ].join("\n\n"),
  },
  ru: {
    subject: "Вас ждёт письмо в регистре профессиональных квалификаций",
    text: (link) =>
      [
        "Здравствуйте!",
        "Регистр профессиональных квалификаций отправил вам письмо. В целях безопасности его содержания нет в этом сообщении.",
        `Чтобы прочитать письмо, войдите на портал: ${link}`,
        "Отвечать на это сообщение не нужно.\nРегистр профессиональных квалификаций",
      ].join("\n\n"),
  },
};
