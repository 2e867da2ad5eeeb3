import { ObjectType } from "type-graphql";
import { connectionOf } from "../platform/graphql/connectionOf";
import { PaperOrder } from "./PaperOrder";

/** A page of orders of paper. */
@ObjectType()
export class PaperOrderConnection extends connectionOf(PaperOrder, "PaperOrder") {}
