import type { EntityManager } from "typeorm";
import type { Person } from "../../people/Person";
import { aPerson } from "../../people/testing/aPerson";
import { actingAs } from "../../platform/testing/actingAs";
import type { Viewer } from "../../platform/Viewer";
import { Question } from "../Question";
import type { Questionnaire } from "../Questionnaire";
import { Recipient } from "../Recipient";
import { aQuestionnaire } from "./aQuestionnaire";
import type { QuestionFacts } from "./aVersion";

export interface AnsweringInTest {
  readonly asked: Questionnaire;
  readonly questions: Readonly<Record<string, Question>>;
  readonly person: Person;
  readonly recipient: Recipient;
  readonly viewer: Viewer;
}

const options = [
  { key: "yes", et: "Jah" },
  { key: "no", et: "Ei" },
];

/** Questions of several kinds, one of them asked only after "yes". */
export const someQuestions: readonly QuestionFacts[] = [
  { key: "choice", kind: "SINGLE_CHOICE", options, isRequired: true },
  { key: "why", kind: "TEXT", isRequired: true, shownWhen: { questionKey: "choice", anyOf: ["yes"] } },
  { key: "more", kind: "MULTIPLE_CHOICE", options },
  { key: "grid", kind: "MATRIX", options, rows: [{ key: "a", et: "A" }] },
  { key: "file", kind: "FILE" },
];

/** A person who is asked in an open questionnaire with `someQuestions`; the viewer is that person. */
export async function anAnswering(
  tx: EntityManager,
  facts: Partial<Questionnaire> = {},
  asRecipient: Partial<Recipient> = {},
): Promise<AnsweringInTest> {
  const asked = await aQuestionnaire(tx, facts, someQuestions);
  const found = await tx.findBy(Question, { versionId: asked.currentVersionId ?? "" });
  const person = await aPerson(tx);
  const recipient = await aRecipient(tx, asked, person, asRecipient);
  const questions = Object.fromEntries(found.map((question) => [question.key, question]));
  const viewer = { ...actingAs(person.id), sessionId: person.id };
  return { asked, questions, person, recipient, viewer };
}

/** A person who is asked, as a holder unless the facts say otherwise. */
export function aRecipient(
  tx: EntityManager,
  asked: Pick<Questionnaire, "id">,
  person: Pick<Person, "id">,
  facts: Partial<Recipient> = {},
): Promise<Recipient> {
  return tx.save(
    Recipient,
    tx.create(Recipient, { questionnaireId: asked.id, personId: person.id, role: "HOLDER", ...facts }),
  );
}
