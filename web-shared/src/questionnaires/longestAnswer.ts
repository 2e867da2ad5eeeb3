/** How many characters of text the register takes in an answer. */
export const longestAnswer = 20_000;
