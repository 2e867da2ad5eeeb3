import type { Texts } from "@kutse/web-shared/texts/Texts";
import type { home as et } from "../et/home";

/** Words of the home page. */
export const home: Texts<typeof et> = {
  title: "Register of occupational qualifications",
  lead: "Find qualifications, awarding bodies and valid certificates, and apply for a qualification.",
};
