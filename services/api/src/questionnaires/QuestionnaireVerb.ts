/** The steps of a questionnaire's life. */
export type QuestionnaireVerb =
  "SUBMIT" | "RETURN" | "APPROVE" | "REVISE" | "BEGIN_OPENING" | "FINISH_OPENING" | "CLOSE" | "WITHDRAW" | "ARCHIVE";
