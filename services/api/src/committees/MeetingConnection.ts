import { ObjectType } from "type-graphql";
import { connectionOf } from "../platform/graphql/connectionOf";
import { Meeting } from "./Meeting";

@ObjectType()
export class MeetingConnection extends connectionOf(Meeting, "Meeting") {}
