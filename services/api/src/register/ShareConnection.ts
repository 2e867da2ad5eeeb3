import { ObjectType } from "type-graphql";
import { connectionOf } from "../platform/graphql/connectionOf";
import { Share } from "./Share";

/** A page of a holder's links. */
@ObjectType()
export class ShareConnection extends connectionOf(Share, "Share") {}
