import { FieldResolver, Resolver, Root } from "type-graphql";
import { euros, Money } from "../platform/graphql/Money";
import { InvoiceLine } from "./InvoiceLine";

@Resolver(() => InvoiceLine)
export class InvoiceLineResolver {
  @FieldResolver(() => Money)
  net(@Root() line: InvoiceLine): Money {
    return euros(line.netAmount);
  }
}
