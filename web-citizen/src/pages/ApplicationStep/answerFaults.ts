import { rules } from "@kutse/web-shared/forms/rules";
import type { ApplicationSection, Draft_ApplicationFragment, ProblemCode } from "../../gql/graphql";
import { answersOfSection, type DraftAnswers } from "./draftAnswers";

/** Problem codes by the answer's name. */
export type AnswerFaults = Partial<Record<keyof DraftAnswers, ProblemCode>>;

type Offered = { qualification: Pick<Draft_ApplicationFragment["qualification"], "electivesAtMost"> };

const longest: Partial<Record<keyof DraftAnswers, number>> = { email: 254, phone: 32, address: 500 };

/** What is wrong with what has been answered; what is not answered yet is said by the list of sections. */
export function answerFaults(answers: DraftAnswers, section: ApplicationSection, draft: Offered): AnswerFaults {
  const faults: AnswerFaults = {};
  const { electivesAtMost } = draft.qualification;
  if (section === "KIND" && electivesAtMost !== null && answers.electiveIds.length > electivesAtMost) {
    faults.electiveIds = "ELECTIVES_TOO_MANY";
  }
  for (const key of answersOfSection[section]) {
    const answer = answers[key];
    if (typeof answer === "string" && [...answer].length > (longest[key] ?? 10_000)) faults[key] = "FIELD_TOO_LONG";
  }
  if (section !== "CONTACTS") return faults;
  if (answers.email.trim() && !rules.email().safeParse(answers.email).success) faults.email = "EMAIL_INVALID";
  if (answers.phone.trim() && !rules.phone().safeParse(answers.phone).success) faults.phone = "PHONE_INVALID";
  return faults;
}
