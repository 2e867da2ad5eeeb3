import { ObjectType } from "type-graphql";
import { connectionOf } from "../platform/graphql/connectionOf";
import { Recipient } from "./Recipient";

/** A page of questionnaires one is asked in. */
@ObjectType()
export class RecipientConnection extends connectionOf(Recipient, "Recipient") {}
