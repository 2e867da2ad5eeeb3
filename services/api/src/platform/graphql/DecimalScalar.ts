import { GraphQLScalarType, Kind } from "graphql";
import { AccessError } from "../AccessError";

function parse(value: unknown): string {
  if (typeof value === "string" && /^-?\d{1,12}(\.\d{1,2})?$/.test(value)) return value;
  throw new AccessError("BAD_INPUT");
}

/** A decimal number as text with at most two places, e.g. "115.00". */
export const DecimalScalar = new GraphQLScalarType<string, string>({
  name: "Decimal",
  description: 'A decimal number as text with at most two places, e.g. "115.00".',
  serialize: (value) => String(value),
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
});
