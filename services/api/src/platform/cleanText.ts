/** Signs that turn or isolate the direction of writing: they can make a name read as another one. */
const direction = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Control characters but tab and line end, and halves of broken characters: no keyboard makes them. */
const unwritable = /(?![\t\n])\p{Cc}|[\ufeff\ufffe\uffff]|\p{Surrogate}/gu;

/**
 * Text as a person meant it: one form for each letter (NFC), line ends as "\n", nothing invisible that turns the
 * direction of what stands beside it. Right-to-left letters, apostrophes and emoji stay.
 */
export function cleanText(typed: string): string {
  return typed.replace(/\r\n?/g, "\n").normalize("NFC").replace(direction, "").replace(unwritable, "");
}

/** How long a person would say the text is: in characters, an emoji counting as it is written (code points). */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}
