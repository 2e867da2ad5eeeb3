import { cleanText } from "../platform/cleanText";

/** A text as it is kept: cleaned, without space around it; nothing is null. */
export function writtenText(typed: string | null | undefined): string | null {
  return cleanText(typed ?? "").trim() || null;
}
