/** An answer as its question's kind has it: text, key, keys, number, day, row to key, ids of files. */
export type AnswerValue = string | number | string[] | Record<string, string>;
