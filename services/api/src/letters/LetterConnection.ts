import { ObjectType } from "type-graphql";
import { Letter } from "./Letter";
import { connectionOf } from "../platform/graphql/connectionOf";

/** A page of one's own letters. */
@ObjectType()
export class LetterConnection extends connectionOf(Letter, "Letter") {}
