import { GraphQLScalarType, Kind } from "graphql";
import { AccessError } from "../AccessError";
import { isDay } from "../days";

function parse(value: unknown): string {
  if (typeof value === "string" && isDay(value)) return value;
  throw new AccessError("BAD_INPUT");
}

/** A calendar day, YYYY-MM-DD, kept as text: a day has no time zone. */
export const DayScalar = new GraphQLScalarType<string, string>({
  name: "Date",
  description: "A calendar day that exists, YYYY-MM-DD.",
  serialize: (value) => String(value),
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
});
