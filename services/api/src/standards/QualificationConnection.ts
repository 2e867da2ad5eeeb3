import { ObjectType } from "type-graphql";
import { connectionOf } from "../platform/graphql/connectionOf";
import { Qualification } from "./Qualification";

/** A page of qualifications. */
@ObjectType()
export class QualificationConnection extends connectionOf(Qualification, "Qualification") {}
