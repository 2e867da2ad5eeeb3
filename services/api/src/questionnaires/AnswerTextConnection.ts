import { ObjectType } from "type-graphql";
import { connectionOf } from "../platform/graphql/connectionOf";
import { AnswerText } from "./AnswerText";

/** A page of answered texts. */
@ObjectType()
export class AnswerTextConnection extends connectionOf(AnswerText, "AnswerText") {}
