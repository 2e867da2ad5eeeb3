import { ObjectType } from "type-graphql";
import { connectionOf } from "../platform/graphql/connectionOf";
import { UsageEntry } from "./UsageEntry";

/** A page of the log of who has looked. */
@ObjectType()
export class UsageEntryConnection extends connectionOf(UsageEntry, "UsageEntry") {}
