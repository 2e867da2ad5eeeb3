import type { Locale } from "../platform/Viewer";
import type { WrittenText } from "./LetterTexts";

const frames: Readonly<Record<Locale, { greeting: (name: string) => string; closing: string }>> = {
  et: { greeting: (name) => `Lugupeetud ${name}`, closing: "Lugupidamisega\nKutseregister" },
  en: { greeting: (name) => `Dear ${name}`, closing: "Kind regards\nRegister of Occupational Qualifications" },
  ru: { greeting: (name) => `Уважаемый(-ая) ${name}!`, closing: "С уважением\nРегистр профессиональных квалификаций" },
};

/** The whole letter as plain text: greeting, paragraphs and closing with an empty line between them. */
export function composeLetter(locale: Locale, name: string, text: WrittenText): string {
  const frame = frames[locale];
  return [frame.greeting(name), ...text.paragraphs, frame.closing].filter((part) => part !== "").join("\n\n");
}
