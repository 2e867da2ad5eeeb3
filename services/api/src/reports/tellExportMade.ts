import type { LetterTexts } from "../letters/LetterTexts";
import { writeLetter } from "../letters/writeLetter";
import type { Act } from "../platform/Act";
import type { Event } from "../platform/Event";
import { PersonExport } from "./PersonExport";

const texts: LetterTexts<object> = {
  et: () => ({
    subject: "Teie andmete väljavõte on valmis",
    paragraphs: [
      "teie andmete väljavõte kutseregistrist on valmis.",
      "Laadige see alla lehelt „Minu andmed“ seitsme päeva jooksul. Pärast seda failid kustutatakse; uue väljavõtte saate tellida igal ajal.",
    ],
  }),
  en: () => ({
    subject: "The extract of your data is ready",
    paragraphs: [
      "The extract of your data from the register is ready.",
      "Download it from the page “My data” within seven days. After that the files are removed; you can order a new extract at any time.",
    ],
  }),
  ru: () => ({
    subject: "Выписка ваших данных готова",
    paragraphs: [
      "Выписка ваших данных из регистра профессиональных квалификаций готова.",
      "Скачайте её на странице «Мои данные» в течение семи дней. После этого файлы удаляются; новую выписку можно заказать в любое время.",
    ],
  }),
};

/** Tells the person that the package is there. After "person_export.made". */
export async function tellExportMade(act: Act, event: Event): Promise<void> {
  const { personId } = await act.get(PersonExport, event.subjectId);
  await writeLetter(act, { personId, template: "person_export.made", texts, params: {}, event });
}
