/** Whether there is room beside a list for what narrows it (48rem, as in the styles); where nobody can tell, there is. */
export const isWideScreen = (): boolean =>
  typeof window.matchMedia !== "function" || window.matchMedia("(min-width: 48rem)").matches;
