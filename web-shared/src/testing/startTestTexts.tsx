import { rememberedLocale } from "../texts/rememberedLocale";
import type { Locale } from "../texts/Locale";
import { startTexts } from "../texts/startTexts";

const none = () => Promise.resolve({});

/** The shared texts in one language, for tests of single components. */
export async function startTestTexts(locale: Locale = "et"): Promise<void> {
  rememberedLocale.write(locale);
  await startTexts({ et: none, en: none, ru: none });
}
