import type { Texts } from "@kutse/web-shared/texts/Texts";
import type { people as et } from "../et/people";

/** Words of looking people up and of a person's page. */
export const people: Texts<typeof et> = {
  title: "People",
  lead: "Look a person up by personal code or by name.",
  noted: "Each look is written down: who looked, at whom and when. Look only when your work asks for it.",
  by: "Look up by what?",
  byCode: "By personal code",
  byName: "By name",
  code: "Personal code",
  codeHint: "11 digits. Only the exact code finds a person.",
  name: "Name",
  nameHint: "First and last name or parts of them, at least 2 letters.",
  search: "Look up",
  found: "People found",
  none: "There is no such person in the register",
  noneWords: "Check the personal code or try the name.",
  birthDate: "Date of birth",
  country: "Country",
  email: "E-mail",
  phone: "Telephone",
  address: "Address",
  contacts: "Person and contacts",
  mandates: "Mandates",
  noMandates: "This person has no mandates.",
  actsOf: "See this person's acts",
  actsOn: "Who has looked at these facts",
  suspended: "Access suspended",
  suspendedAt: "Access was suspended {{at}}. The person can neither sign in nor act.",
  suspend: {
    act: "Suspend access",
    title: "Suspend access",
    words:
      "{{name}} will be able neither to sign in nor to act in any role. A running session ends at its next request.",
    reason: "Reason",
    hint: "The reason stays in the register.",
    confirm: "Suspend access: {{name}}",
    busy: "Suspending …",
    done: "Access is suspended: {{name}}.",
  },
};
