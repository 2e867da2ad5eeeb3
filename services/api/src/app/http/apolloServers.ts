import { ApolloServer, type ApolloServerOptions } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { ApolloArmor } from "@escape.tech/graphql-armor";
import type { GraphQLSchema } from "graphql";
import { formatErrorWith } from "../../platform/graphql/formatError";
import { jitGateway } from "../../platform/graphql/jitGateway";
import type { RequestContext } from "../../platform/RequestContext";

/** Two servers over one schema: the portals' own documents run as they are, anybody else's within limits. */
export interface ApolloServers {
  readonly trusted: ApolloServer<RequestContext>;
  readonly free: ApolloServer<RequestContext>;
}

const freeLimits = {
  maxDepth: { n: 8 },
  maxAliases: { n: 15 },
  maxDirectives: { n: 20 },
  costLimit: { maxCost: 1000, objectCost: 1, scalarCost: 0.05, depthCostFactor: 1.05, ignoreIntrospection: true },
  blockFieldSuggestion: { enabled: false },
  maxTokens: { enabled: false },
};

/** Starts both. `introspection` is for the playground; `onInternal` notes what broke and answers its id. */
export async function startApolloServers(
  schema: GraphQLSchema,
  introspection: boolean,
  onInternal: (error: unknown) => string,
): Promise<ApolloServers> {
  const armor = new ApolloArmor(freeLimits).protect();
  const trusted = make(schema, { introspection: true, onInternal });
  const free = make(schema, { introspection, onInternal, rules: armor.validationRules, plugins: armor.plugins });
  await Promise.all([trusted.start(), free.start()]);
  return { trusted, free };
}

interface MakeOptions {
  readonly introspection: boolean;
  readonly onInternal: (error: unknown) => string;
  readonly rules?: ApolloServerOptions<RequestContext>["validationRules"];
  readonly plugins?: ApolloServerOptions<RequestContext>["plugins"];
}

function make(schema: GraphQLSchema, options: MakeOptions): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    gateway: jitGateway(schema),
    introspection: options.introspection,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !options.introspection,
    persistedQueries: false,
    csrfPrevention: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: options.rules ? 800 : 5000 },
    validationRules: options.rules ?? [],
    formatError: formatErrorWith(options.onInternal),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ...(options.plugins ?? []),
    ],
  });
}
