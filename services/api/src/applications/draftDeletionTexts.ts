import { letterDay } from "../letters/letterDay";
import type { LetterTexts } from "../letters/LetterTexts";
import type { Locale } from "../platform/Viewer";

export interface DraftDeletionParams {
  readonly qualification: Readonly<Record<Locale, string>>;
  /** YYYY-MM-DD. */
  readonly deletedOn: string;
}

/** A draft nobody uses will be deleted. */
export const draftDeletionTexts: LetterTexts<DraftDeletionParams> = {
  et: ({ qualification, deletedOn }) => ({
    subject: `Teie taotluse mustand kustutatakse ${letterDay(deletedOn, "et")}`,
    paragraphs: [
      `teil on pooleli taotlus kutsele „${qualification.et}“. Te ei ole seda ammu muutnud.`,
      `Kustutame mustandi koos lisatud dokumentidega ${letterDay(deletedOn, "et")}. Kui soovite taotlust jätkata, avage see enne seda päeva ja salvestage mõni muudatus.`,
      "Kui te taotlust enam ei vaja, ei pea te midagi tegema.",
    ],
  }),
  en: ({ qualification, deletedOn }) => ({
    subject: `Your draft application will be deleted on ${letterDay(deletedOn, "en")}`,
    paragraphs: [
      `You have begun an application for the qualification “${qualification.en}” and have not changed it for a long time.`,
      `We will delete the draft and the documents attached to it on ${letterDay(deletedOn, "en")}. If you want to go on with it, open it before that day and save a change.`,
      "If you no longer need it, you do not have to do anything.",
    ],
  }),
  ru: ({ qualification, deletedOn }) => ({
    subject: `Черновик вашего заявления будет удалён ${letterDay(deletedOn, "ru")}`,
    paragraphs: [
      `Вы начали заявление на квалификацию «${qualification.ru}» и давно его не меняли.`,
      `Мы удалим черновик вместе с приложенными документами ${letterDay(deletedOn, "ru")}. Если хотите продолжить, откройте его до этого дня и сохраните какое-нибудь изменение.`,
      "Если заявление вам больше не нужно, ничего делать не надо.",
    ],
  }),
};
