import type { competences as et } from "../et/competences";
import type { Texts } from "../Texts";

export const competences: Texts<typeof et> = {
  all: "Competences",
  compulsory: "Compulsory competences",
  elective: "Elective competences",
  chosen: "Chosen elective competences",
  noneChosen: "No elective competence is chosen.",
  noneProven: "No elective competences were proven.",
  notRecorded: "The register has no record of which elective competences were proven.",
  rule: {
    any: "By the standard any number may be chosen, or none.",
    upTo_one: "By the standard one may be chosen.",
    upTo_other: "By the standard up to {{count}} may be chosen.",
    atLeast_one: "By the standard at least one is chosen.",
    atLeast_other: "By the standard at least {{count}} are chosen.",
    exactly_one: "By the standard one is chosen.",
    exactly_other: "By the standard {{count}} are chosen.",
    between: "By the standard {{least}} to {{most}} are chosen.",
  },
};
