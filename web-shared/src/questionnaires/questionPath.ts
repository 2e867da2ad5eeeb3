/** Where a questionnaire is answered; `organisationId` is the body one answers for, when one does. */
export function questionPath(questionnaireId: string, organisationId: string | null | undefined): string {
  return `/questions/${questionnaireId}${organisationId ? `?body=${organisationId}` : ""}`;
}
