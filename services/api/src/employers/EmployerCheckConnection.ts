import { ObjectType } from "type-graphql";
import { connectionOf } from "../platform/graphql/connectionOf";
import { EmployerCheck } from "./EmployerCheck";

/** A page of a company's own checks. */
@ObjectType()
export class EmployerCheckConnection extends connectionOf(EmployerCheck, "EmployerCheck") {}
