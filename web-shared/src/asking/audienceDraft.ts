import type { AudienceRuleInput, QuestionnaireEditorQuery, RecipientRole } from "../gql/graphql";

/** Who is asked, as it is being chosen; an empty list narrows nothing. */
export type AudienceDraft = {
  roles: RecipientRole[];
  organisationIds: string[];
  committeeIds: string[];
  standardIds: string[];
  levels: number[];
  counties: string[];
  applicationStatuses: string[];
  appliedFrom: string | null;
  appliedUntil: string | null;
  exceptRoles: RecipientRole[];
  exceptOrganisationIds: string[];
  exceptStandardIds: string[];
};

type Stored = NonNullable<NonNullable<QuestionnaireEditorQuery["questionnaire"]>["audience"]>;

const nobodyChosen: AudienceDraft = {
  ...{ roles: [], organisationIds: [], committeeIds: [], standardIds: [], levels: [], counties: [] },
  ...{ applicationStatuses: [], appliedFrom: null, appliedUntil: null },
  ...{ exceptRoles: [], exceptOrganisationIds: [], exceptStandardIds: [] },
};

/** The audience that the register keeps, or one that narrows nothing. */
export function draftAudience(stored: Partial<Stored> | null): AudienceDraft {
  const kept = Object.entries(stored ?? {}).filter(([name, chosen]) => name in nobodyChosen && chosen !== null);
  return { ...nobodyChosen, ...Object.fromEntries(kept) };
}

/** As the register takes it: what narrows nothing is left out. */
export function audienceInput(draft: AudienceDraft): AudienceRuleInput {
  return Object.fromEntries(Object.entries(draft).filter(([, chosen]) => chosen !== null && chosen.length > 0));
}
