import { ObjectType } from "type-graphql";
import { connectionOf } from "../platform/graphql/connectionOf";
import { AwardingRight } from "./AwardingRight";

/** A page of awarding rights. */
@ObjectType()
export class AwardingRightConnection extends connectionOf(AwardingRight, "AwardingRight") {}
