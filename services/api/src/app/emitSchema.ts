import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { lexicographicSortSchema, printSchema } from "graphql";
import { buildRegisterSchema } from "./buildRegisterSchema";

/** Where the reviewed schema stands. */
export const schemaFile = join(__dirname, "..", "..", "schema.graphql");

/** The schema as text, sorted, so that a change shows as a change. */
export function printedSchema(): string {
  return `${printSchema(lexicographicSortSchema(buildRegisterSchema()))}\n`;
}

if (require.main === module) writeFileSync(schemaFile, printedSchema());
