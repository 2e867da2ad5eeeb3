import { ObjectType } from "type-graphql";
import { connectionOf } from "../platform/graphql/connectionOf";
import { AnswerAttachment } from "./AnswerAttachment";

/** A page of answers that are files. */
@ObjectType()
export class AnswerAttachmentConnection extends connectionOf(AnswerAttachment, "AnswerAttachment") {}
