import { ObjectType } from "type-graphql";
import { connectionOf } from "../platform/graphql/connectionOf";
import { Mandate } from "./Mandate";

/** A page of mandates. */
@ObjectType()
export class MandateConnection extends connectionOf(Mandate, "Mandate") {}
