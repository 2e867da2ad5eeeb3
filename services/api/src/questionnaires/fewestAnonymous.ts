/** Fewer than this could be told apart: an anonymous questionnaire has to ask as many, and no smaller group is shown. */
export const fewestAnonymous = 5;
