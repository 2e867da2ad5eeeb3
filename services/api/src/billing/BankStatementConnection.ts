import { ObjectType } from "type-graphql";
import { connectionOf } from "../platform/graphql/connectionOf";
import { BankStatement } from "./BankStatement";

/** A page of imported bank files. */
@ObjectType()
export class BankStatementConnection extends connectionOf(BankStatement, "BankStatement") {}
