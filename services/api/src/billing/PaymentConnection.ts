import { ObjectType } from "type-graphql";
import { connectionOf } from "../platform/graphql/connectionOf";
import { Payment } from "./Payment";

/** A page of payments. */
@ObjectType()
export class PaymentConnection extends connectionOf(Payment, "Payment") {}
