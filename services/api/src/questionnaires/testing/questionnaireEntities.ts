import { Letter } from "../../letters/Letter";
import { Organisation } from "../../organisations/Organisation";
import { Mandate } from "../../people/Mandate";
import { Person } from "../../people/Person";
import type { EntityClass } from "../../platform/database/openDataSource";
import { Event } from "../../platform/Event";
import { StoredDocument } from "../../platform/StoredDocument";
import { Answer } from "../Answer";
import { AnswerSheet } from "../AnswerSheet";
import { AnswerTag } from "../AnswerTag";
import { Forward } from "../Forward";
import { JourneyFeedback } from "../JourneyFeedback";
import { Question } from "../Question";
import { Questionnaire } from "../Questionnaire";
import { QuestionnaireExport } from "../QuestionnaireExport";
import { QuestionnaireVersion } from "../QuestionnaireVersion";
import { QuestionSummary } from "../QuestionSummary";
import { QuestionTag } from "../QuestionTag";
import { Recipient } from "../Recipient";

/** The entities that questionnaires touch, for tests of this module. */
export const questionnaireEntities: EntityClass[] = [
  Event,
  StoredDocument,
  Person,
  Mandate,
  Organisation,
  Letter,
  JourneyFeedback,
  StoredDocument,
  Questionnaire,
  QuestionnaireExport,
  QuestionnaireVersion,
  Question,
  Recipient,
  Forward,
  AnswerSheet,
  Answer,
  AnswerTag,
  QuestionTag,
  QuestionSummary,
];
