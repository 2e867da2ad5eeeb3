import { ObjectType } from "type-graphql";
import { connectionOf } from "../platform/graphql/connectionOf";
import { Organisation } from "./Organisation";

/** A page of organisations. */
@ObjectType()
export class OrganisationConnection extends connectionOf(Organisation, "Organisation") {}
