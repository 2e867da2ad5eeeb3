import { cleanText } from "../platform/cleanText";

/** The title of an exam part as it is kept: cleaned, without blanks around it. */
export const writtenTitle = (typed: string): string => cleanText(typed).trim();
