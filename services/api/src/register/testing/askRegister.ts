import { graphql, type GraphQLSchema } from "graphql";
import { buildSchemaSync } from "type-graphql";
import { CertificateEntryResolver } from "../../certificates/CertificateEntryResolver";
import { CertificateFieldResolver } from "../../certificates/CertificateFieldResolver";
import { CertificateRightsResolver } from "../../certificates/CertificateRightsResolver";
import { OrganisationResolver } from "../../organisations/OrganisationResolver";
import { DateTimeScalar } from "../../platform/graphql/DateTimeScalar";
import { shortCircuit } from "../../platform/graphql/shortCircuit";
import { validateArgs } from "../../platform/graphql/validateArgs";
import type { RequestContext } from "../../platform/RequestContext";
import { QualificationResolver } from "../../standards/QualificationResolver";
import { RegisterResolver } from "../RegisterResolver";

const schema: GraphQLSchema = shortCircuit(
  buildSchemaSync({
    resolvers: [
      ...([RegisterResolver, CertificateEntryResolver, CertificateFieldResolver, CertificateRightsResolver] as const),
      ...([OrganisationResolver, QualificationResolver] as const),
    ],
    scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
    validateFn: validateArgs,
  }),
);

/** What the public part of the register answers in this context; throws what it refuses with. */
export async function askRegister<T>(
  contextValue: RequestContext,
  source: string,
  variables: Record<string, unknown>,
): Promise<T> {
  const { data, errors } = await graphql({ schema, source, variableValues: variables, contextValue });
  if (errors) throw new Error(errors.map(({ message }) => message).join("; "));
  return data as T;
}
