import { registerEnumType } from "type-graphql";

/** The parts of the form, in the order in which they are filled in. */
export const ApplicationSection = {
  KIND: "KIND",
  CONTACTS: "CONTACTS",
  EDUCATION: "EDUCATION",
  WORK: "WORK",
  DOCUMENTS: "DOCUMENTS",
  EXAM: "EXAM",
  PUBLICITY: "PUBLICITY",
} as const;
export type ApplicationSection = (typeof ApplicationSection)[keyof typeof ApplicationSection];

registerEnumType(ApplicationSection, {
  name: "ApplicationSection",
  description: "The parts of the form, in the order in which they are filled in.",
});
