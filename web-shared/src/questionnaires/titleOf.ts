import type { Worded } from "./localWords";

type Titled = { titleEt: string; titleEn?: string | null; titleRu?: string | null };

/** A questionnaire's title in its languages. */
export function titleOf({ titleEt, titleEn = null, titleRu = null }: Titled): Worded {
  return { et: titleEt, en: titleEn, ru: titleRu };
}
