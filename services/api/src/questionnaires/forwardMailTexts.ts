import type { Locale } from "../platform/Viewer";

export interface ForwardMailParams {
  readonly sender: string;
  readonly title: string;
  readonly link: string;
  readonly isOutsider: boolean;
}

interface MailText {
  readonly subject: string;
  readonly text: string;
}

const joined = (...parts: readonly string[]): string => parts.join("\n\n");

/** The e-mail by which somebody passes questions on; a name and a title hold no line ends, so the subject is one line. */
export const forwardMailTexts: Readonly<Record<Locale, (params: ForwardMailParams) => MailText>> = {
  et: ({ sender, title, link, isOutsider }) => ({
    subject: `${sender} palub teie vastust: ${title}`,
    text: joined(
      "Tere!",
      `${sender} palub, et vastaksite kutseregistris küsimustikule „${title}“.`,
      isOutsider
        ? `Vastamiseks avage link. See on ainult teile ja vastata saab üks kord: ${link}`
        : `Vastamiseks avage link ja logige sisse: ${link}`,
      "Kui te seda kirja ei oodanud, siis ei pea te midagi tegema.\nKutseregister",
    ),
  }),
  en: ({ sender, title, link, isOutsider }) => ({
    subject: `${sender} asks for your answer: ${title}`,
    text: joined(
      "Hello!",
      `${sender} asks you to answer the questionnaire “${title}” in the Register of Occupational Qualifications.`,
      isOutsider
        ? `Open this link to answer. It is for you alone and takes one answer: ${link}`
        : `Open this link and sign in to answer: ${link}`,
      "If you did not expect this e-mail, you need not do anything.\nRegister of Occupational Qualifications",
    ),
  }),
  ru: ({ sender, title, link, isOutsider }) => ({
    subject: `${sender} просит вас ответить: ${title}`,
    text: joined(
      "Здравствуйте!",
      `${sender} просит вас ответить на опрос «${title}» в регистре профессиональных квалификаций.`,
      isOutsider
        ? `Чтобы ответить, откройте ссылку. Она только для вас, ответить можно один раз: ${link}`
        : `Чтобы ответить, откройте ссылку и войдите: ${link}`,
      "Если вы не ждали этого письма, ничего делать не нужно.\nРегистр профессиональных квалификаций",
    ),
  }),
};
