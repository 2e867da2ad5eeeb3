import { ObjectType } from "type-graphql";
import { Questionnaire } from "./Questionnaire";
import { connectionOf } from "../platform/graphql/connectionOf";

/** A page of questionnaires. */
@ObjectType()
export class QuestionnaireConnection extends connectionOf(Questionnaire, "Questionnaire") {}
