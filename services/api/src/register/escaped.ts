const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text as it may stand in a page written by hand: no letter of it is markup. */
export const escaped = (text: string): string => text.replace(/[&<>"']/gu, (letter) => entities[letter] ?? letter);
