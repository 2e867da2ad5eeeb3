import { ObjectType } from "type-graphql";
import { connectionOf } from "../platform/graphql/connectionOf";
import { CorrectionRequest } from "./CorrectionRequest";

/** A page of requests for corrections. */
@ObjectType()
export class CorrectionConnection extends connectionOf(CorrectionRequest, "CorrectionRequest") {}
