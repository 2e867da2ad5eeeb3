import { ObjectType } from "type-graphql";
import { connectionOf } from "../platform/graphql/connectionOf";
import { ExamSession } from "./ExamSession";

@ObjectType()
export class ExamSessionConnection extends connectionOf(ExamSession, "ExamSession") {}
