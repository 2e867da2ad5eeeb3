/**
 * What is kept of an answer, by the kind of its question: TEXT the text; SINGLE_CHOICE the option's key; MULTIPLE_CHOICE the
 * keys; SCALE and NUMBER a number; DATE a day (YYYY-MM-DD); MATRIX row key to option key; FILE the ids of stored documents.
 */
export type AnswerValue = string | number | readonly string[] | Readonly<Record<string, string>>;
