import { ObjectType } from "type-graphql";
import { connectionOf } from "../platform/graphql/connectionOf";
import { OccupationalStandard } from "./OccupationalStandard";

/** A page of occupational standards. */
@ObjectType()
export class OccupationalStandardConnection extends connectionOf(OccupationalStandard, "OccupationalStandard") {}
