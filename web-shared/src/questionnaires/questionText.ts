import type { Worded } from "./localWords";
import type { AskedQuestion } from "./Sheet";

/** What a question asks, in its languages. */
export function questionText({ textEt, textEn, textRu }: AskedQuestion): Worded {
  return { et: textEt, en: textEn, ru: textRu };
}
