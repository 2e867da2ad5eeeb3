/** A text in the three languages of the register, as it is being written. */
export type Words = { et: string; en: string; ru: string };

/** Nothing written yet. */
export const noWords: Words = { et: "", en: "", ru: "" };
