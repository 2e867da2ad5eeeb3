import { getNamedType, isObjectType, type GraphQLSchema } from "graphql";

/** An object lists under this the scalars it was made with for this very viewer: their resolvers have nothing to add. */
export const carriedScalars = Symbol("carried scalars");

interface Source {
  readonly [carriedScalars]?: ReadonlySet<string>;
  readonly [field: string]: unknown;
}

/**
 * An object the parent already carries (a joined statement put it there) is answered at once, without the resolver.
 * A column that holds only an id of the same name is not it. A scalar may be withheld by its resolver though the row
 * holds it: it must be listed under `carriedScalars`. Root fields are left alone: they are guarded.
 */
export function shortCircuit(schema: GraphQLSchema): GraphQLSchema {
  const roots = new Set([schema.getQueryType(), schema.getMutationType()]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || roots.has(type) || type.name.startsWith("__")) continue;
    for (const field of Object.values(type.getFields())) {
      const resolve = field.resolve;
      if (!resolve) continue;
      field.resolve = isObjectType(getNamedType(field.type))
        ? (source: Record<string, unknown>, args, context, info) => {
            const carried = source[field.name];
            return typeof carried === "object" ? carried : resolve(source, args, context, info);
          }
        : (source: Source, args, context, info) =>
            source[carriedScalars]?.has(field.name) ? source[field.name] : resolve(source, args, context, info);
    }
  }
  return schema;
}
