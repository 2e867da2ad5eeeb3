import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { buildSchemaSync } from "type-graphql";
import { DateTimeScalar } from "../platform/graphql/DateTimeScalar";
import { guardRoots } from "../platform/graphql/guardRoots";
import { shortCircuit } from "../platform/graphql/shortCircuit";
import { validateArgs } from "../platform/graphql/validateArgs";
import { permissions } from "./permissions";
import { resolvers } from "./resolvers";

/** The one GraphQL schema, its root fields behind the permission table. */
export function buildRegisterSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: resolvers,
    scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
    validateFn: validateArgs,
    nullableByDefault: false,
  });
  return guardRoots(shortCircuit(schema), permissions);
}
