import { ApolloClient, ApolloLink, HttpLink } from "@apollo/client";
import { createCache } from "./createCache";
import { signalsLink } from "./signalsLink";
import { trustedDocumentsLink } from "./trustedDocumentsLink";

/** The portal's one way to the API; `fetchImpl` lets a test answer instead of the network. */
export function createClient(uri = "/graphql", fetchImpl?: typeof fetch): ApolloClient {
  const http = new HttpLink({
    uri,
    credentials: "same-origin",
    headers: { "x-csrf": "1" },
    ...(fetchImpl ? { fetch: fetchImpl } : {}),
  });
  return new ApolloClient({
    cache: createCache(),
    link: ApolloLink.from([signalsLink, trustedDocumentsLink, http]),
    defaultOptions: { watchQuery: { fetchPolicy: "cache-and-network", nextFetchPolicy: "cache-first" } },
  });
}
