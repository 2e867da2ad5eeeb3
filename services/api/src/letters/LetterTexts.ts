import type { Locale } from "../platform/Viewer";

export interface WrittenText {
  readonly subject: string;
  /** Paragraphs; the greeting and the closing are put around them. */
  readonly paragraphs: readonly string[];
}

/** A letter's text in all languages of the register; a missing one does not compile. */
export type LetterTexts<P> = Readonly<Record<Locale, (params: P) => WrittenText>>;
