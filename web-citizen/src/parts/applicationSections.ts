import type { ApplicationSection, ProblemCode } from "../gql/graphql";

/** The sections in the order they are filled in, and the last part of each one's address. */
export const applicationSections = [
  { section: "KIND", path: "kind" },
  { section: "CONTACTS", path: "contacts" },
  { section: "EDUCATION", path: "education" },
  { section: "WORK", path: "work" },
  { section: "DOCUMENTS", path: "documents" },
  { section: "EXAM", path: "exam" },
  { section: "PUBLICITY", path: "publicity" },
] as const satisfies readonly { section: ApplicationSection; path: string }[];

type SectionState = {
  section: ApplicationSection;
  state: "DONE" | "NEEDS_ATTENTION" | "NOT_STARTED";
  missing: ProblemCode[];
};

/** A section without the declaration, which is given on the page where the application is checked. */
export function withoutDeclaration(state: SectionState): SectionState {
  const missing = state.missing.filter((code) => code !== "DECLARATION_REQUIRED");
  return { ...state, missing, state: missing.length === 0 ? "DONE" : state.state };
}
