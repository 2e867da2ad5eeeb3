import type { Texts } from "@kutse/web-shared/texts/Texts";
import type { employer as estonian } from "../et/employer";

/** Words of the pages of a company's representative, and of the holder's answer to a watch. */
export const employer: Texts<typeof estonian> = {
  title: "On behalf of a company",
  lead: "As an employer's or procurer's representative you can check whether certificates are valid, and ask a holder for consent to watch a certificate.",
  companies: "Companies",
  down: "The business register does not answer just now",
  downWords: "We cannot tell which companies you represent. Try again in a few minutes.",
  again: "Try again",
  none: "There is no company you may represent alone",
  noneWords:
    "The right of representation comes from the business register. If you have recently become a member of a board, it reaches us once the business register has entered it.",
  source:
    "Companies come from the business register. The right is checked each time you begin to act for a company and lasts here until the end of the day.",
  act: "Act for the company",
  actFor: "Act for {{name}}",
  beginning: "Asking the business register …",
  acting: "You are acting for it",
  actingWords:
    "Everything you look at in this role is written down. The holder of a certificate sees that your company looked, and for what purpose.",
  registryCode: "Registry code {{registryCode}}",
  toCheck: "Check certificates",
  toWatches: "Watches",
};
