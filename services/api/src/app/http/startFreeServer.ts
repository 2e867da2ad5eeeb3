import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { ApolloArmor } from "@escape.tech/graphql-armor";
import type { GraphQLFormattedError, GraphQLSchema } from "graphql";
import { jitGateway } from "../../platform/graphql/jitGateway";
import type { RequestContext } from "../../platform/RequestContext";

/** What a document that is not the portals' own may be: 800 tokens, 8 levels, a cost of 1,000 (a page counts its rows). */
const limits = {
  maxDepth: { n: 8 },
  maxAliases: { n: 15 },
  maxDirectives: { n: 20 },
  costLimit: { maxCost: 1000, objectCost: 1, scalarCost: 0.05, depthCostFactor: 1.05, ignoreIntrospection: true },
  blockFieldSuggestion: { enabled: false },
  maxTokens: { enabled: false },
};

/** Starts the server for documents anybody writes. `introspection` is for the playground. */
export async function startFreeServer(
  schema: GraphQLSchema,
  introspection: boolean,
  formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError,
): Promise<ApolloServer<RequestContext>> {
  const armor = new ApolloArmor(limits).protect();
  const server = new ApolloServer<RequestContext>({
    gateway: jitGateway(schema),
    introspection,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !introspection,
    persistedQueries: false,
    csrfPrevention: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: 800 },
    validationRules: armor.validationRules,
    formatError,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ...armor.plugins,
    ],
  });
  await server.start();
  return server;
}
