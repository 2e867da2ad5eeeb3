import { ObjectType } from "type-graphql";
import { connectionOf } from "../platform/graphql/connectionOf";
import { Invoice } from "./Invoice";

/** A page of invoices. */
@ObjectType()
export class InvoiceConnection extends connectionOf(Invoice, "Invoice") {}
