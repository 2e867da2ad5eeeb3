import { ObjectType } from "type-graphql";
import { connectionOf } from "../platform/graphql/connectionOf";
import { Person } from "./Person";

/** A page of people. */
@ObjectType()
export class PersonConnection extends connectionOf(Person, "Person") {}
