import { ObjectType } from "type-graphql";
import { ApplicationRound } from "./ApplicationRound";
import { connectionOf } from "../platform/graphql/connectionOf";

/** A page of rounds. */
@ObjectType()
export class ApplicationRoundConnection extends connectionOf(ApplicationRound, "ApplicationRound") {}
