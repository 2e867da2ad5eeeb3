import type { GraphQLFieldResolver, GraphQLSchema } from "graphql";
import { AccessError } from "../AccessError";
import type { RequestContext } from "../RequestContext";
import type { Role } from "../Role";

/** Who may come through a root field: everyone, everyone signed in, or those acting in one of the roles. */
export type Gate = "EVERYONE" | "SIGNED_IN" | readonly Role[];

/** Whether somebody acting so may come through. */
export function mayPass(gate: Gate, activeRole: RequestContext["viewer"]["activeRole"]): boolean {
  if (gate === "EVERYONE") return true;
  if (activeRole === "VISITOR" || activeRole === "SYSTEM") return false;
  return gate === "SIGNED_IN" || gate.includes(activeRole);
}

/** Puts the permission table before every root field; a root field without a row stops the start. */
export function guardRoots(schema: GraphQLSchema, gates: Readonly<Record<string, Gate>>): GraphQLSchema {
  for (const type of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      const gate = gates[field.name];
      if (gate === undefined) throw new Error(`The permission table has no row for ${field.name}`);
      const resolve = field.resolve as GraphQLFieldResolver<unknown, RequestContext>;
      field.resolve = (source, args, context: RequestContext, info) => {
        const role = context.viewer.activeRole;
        if (!mayPass(gate, role)) throw new AccessError(role === "VISITOR" ? "UNAUTHENTICATED" : "FORBIDDEN");
        return resolve(source, args, context, info);
      };
    }
  }
  return schema;
}
