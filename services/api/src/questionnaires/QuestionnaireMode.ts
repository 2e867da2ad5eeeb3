import { registerEnumType } from "type-graphql";

/** Whether answers carry a person's name, are given once in a body's name, or by nobody that could be known. */
export const QuestionnaireMode = {
  NAMED: "NAMED",
  BODY: "BODY",
  ANONYMOUS: "ANONYMOUS",
} as const;
export type QuestionnaireMode = (typeof QuestionnaireMode)[keyof typeof QuestionnaireMode];

registerEnumType(QuestionnaireMode, {
  name: "QuestionnaireMode",
  description:
    "Whether answers carry a person's name, are given once in a body's name, or by nobody that could be known.",
});
