import { letterDay } from "../letters/letterDay";
import { letterDayOn } from "../letters/letterDayOn";
import type { LetterTexts } from "../letters/LetterTexts";
import type { Locale } from "../platform/Viewer";

/** What every letter about an application names. */
export interface AboutApplication {
  readonly number: string;
  readonly qualification: Readonly<Record<Locale, string>>;
  readonly body: Readonly<Record<Locale, string>>;
}

export interface WithTerm extends AboutApplication {
  /** YYYY-MM-DD; null when there is no term. */
  readonly dueOn: string | null;
}

export interface WithRequest extends WithTerm {
  readonly request: string;
}

export const receiptTexts: LetterTexts<WithTerm> = {
  et: ({ number, qualification, body, dueOn }) => ({
    subject: `Taotlus ${number} on kätte saadud`,
    paragraphs: [
      `Saime kätte teie taotluse ${number} kutse „${qualification.et}“ saamiseks. Taotluse vaatab läbi ${body.et}.`,
      dueOn
        ? `Vastuse selle kohta, kas teid lubatakse hindamisele, saate hiljemalt ${letterDayOn(dueOn)}.`
        : "Anname teile teada, kas teid lubatakse hindamisele.",
      "Kui taotluses on midagi puudu, kirjutame teile ja ütleme, mida ja mis ajaks on vaja lisada. Praegu ei pea te midagi tegema. Taotluse käiku näete portaalis.",
    ],
  }),
  en: ({ number, qualification, body, dueOn }) => ({
    subject: `Application ${number} has been received`,
    paragraphs: [
      `We have received your application ${number} for the qualification “${qualification.en}”. It will be examined by ${body.en}.`,
      dueOn
        ? `You will be told whether you are admitted to assessment by ${letterDay(dueOn, "en")}.`
        : "You will be told whether you are admitted to assessment.",
      "If something is missing, we will write to you and say what is needed and by when. You do not have to do anything now. You can follow your application in the portal.",
    ],
  }),
  ru: ({ number, qualification, body, dueOn }) => ({
    subject: `Заявление ${number} получено`,
    paragraphs: [
      `Мы получили ваше заявление ${number} на присвоение квалификации «${qualification.ru}». Его рассмотрит ${body.ru}.`,
      dueOn
        ? `Вам сообщат о допуске к оцениванию не позднее ${letterDay(dueOn, "ru")}.`
        : "Вам сообщат о допуске к оцениванию.",
      "Если чего-то не хватает, мы напишем вам, что и к какому сроку нужно добавить. Сейчас ничего делать не нужно. Следить за ходом рассмотрения можно на портале.",
    ],
  }),
};

export const completionRequestTexts: LetterTexts<WithRequest> = {
  et: ({ number, qualification, body, dueOn, request }) => ({
    subject: `Palun täiendage taotlust ${number}`,
    paragraphs: [
      `${body.et} vaatas läbi teie taotluse ${number} („${qualification.et}“) ja palub seda täiendada:`,
      request,
      `Palun vastake portaalis hiljemalt ${dueOn ? letterDayOn(dueOn) : "määratud tähtpäeval"}. Kui te selleks ajaks ei vasta, võidakse taotlus jätta läbi vaatamata (haldusmenetluse seaduse § 15 lg 3).`,
    ],
  }),
  en: ({ number, qualification, body, dueOn, request }) => ({
    subject: `Please complete application ${number}`,
    paragraphs: [
      `${body.en} has examined your application ${number} (“${qualification.en}”) and asks you to complete it:`,
      request,
      `Please answer in the portal by ${dueOn ? letterDay(dueOn, "en") : "the day given there"}. Without an answer by then the application may be left unexamined (Administrative Procedure Act § 15(3)).`,
    ],
  }),
  ru: ({ number, qualification, body, dueOn, request }) => ({
    subject: `Пожалуйста, дополните заявление ${number}`,
    paragraphs: [
      `${body.ru} рассмотрел(а) ваше заявление ${number} («${qualification.ru}») и просит его дополнить:`,
      request,
      `Пожалуйста, ответьте на портале не позднее ${dueOn ? letterDay(dueOn, "ru") : "указанного там дня"}. Без ответа в срок заявление может быть оставлено без рассмотрения (часть 3 § 15 Закона об административном производстве).`,
    ],
  }),
};

export const admissionTexts: LetterTexts<WithTerm> = {
  et: ({ number, qualification, dueOn }) => ({
    subject: `Olete lubatud hindamisele: taotlus ${number}`,
    paragraphs: [
      `Teie taotlus ${number} vastab nõuetele. Olete lubatud hindamisele kutse „${qualification.et}“ saamiseks.`,
      `Järgmiseks valige portaalis eksamiaeg.${dueOn ? ` Selle vooru eksamid lõpevad ${letterDay(dueOn, "et")}.` : ""}`,
      "Kui teie hindamine toimub ainult dokumentide põhjal, ei pea te midagi tegema: tulemusest anname teile teada.",
    ],
  }),
  en: ({ number, qualification, dueOn }) => ({
    subject: `You are admitted to assessment: application ${number}`,
    paragraphs: [
      `Your application ${number} meets the requirements. You are admitted to assessment for the qualification “${qualification.en}”.`,
      `Next, choose an exam session in the portal.${dueOn ? ` The exams of this round end on ${letterDay(dueOn, "en")}.` : ""}`,
      "If you are assessed by your documents alone, you do not have to do anything: you will be told the result.",
    ],
  }),
  ru: ({ number, qualification, dueOn }) => ({
    subject: `Вы допущены к оцениванию: заявление ${number}`,
    paragraphs: [
      `Ваше заявление ${number} соответствует требованиям. Вы допущены к оцениванию для получения квалификации «${qualification.ru}».`,
      `Теперь выберите на портале время экзамена.${dueOn ? ` Экзамены этого тура завершаются ${letterDay(dueOn, "ru")}.` : ""}`,
      "Если вас оценивают только по документам, ничего делать не нужно: мы сообщим вам результат.",
    ],
  }),
};

export const withdrawalTexts: LetterTexts<AboutApplication> = {
  et: ({ number, qualification }) => ({
    subject: `Taotlus ${number} on tagasi võetud`,
    paragraphs: [
      `Võtsite tagasi taotluse ${number} („${qualification.et}“). Seda rohkem ei menetleta ja valitud eksamikoht on vaba.`,
      "Soovi korral võite avatud voorus esitada uue taotluse.",
    ],
  }),
  en: ({ number, qualification }) => ({
    subject: `Application ${number} has been withdrawn`,
    paragraphs: [
      `You have withdrawn application ${number} (“${qualification.en}”). It will not be examined further, and a seat you had chosen is free again.`,
      "You may apply again in an open round.",
    ],
  }),
  ru: ({ number, qualification }) => ({
    subject: `Заявление ${number} отозвано`,
    paragraphs: [
      `Вы отозвали заявление ${number} («${qualification.ru}»). Его больше не рассматривают, а выбранное место на экзамене освобождено.`,
      "При желании вы можете подать новое заявление в открытом туре.",
    ],
  }),
};
