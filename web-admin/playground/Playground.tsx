import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { examples } from "./examples";

const fetcher = createGraphiQLFetcher({
  url: "/graphql",
  headers: { "x-csrf": "1" },
  fetch: (input, init) => fetch(input, { ...init, credentials: "same-origin" }),
});

const tabs = examples.map(({ query, variables }) => ({
  query: query.trim(),
  variables: variables ? JSON.stringify(variables, null, 2) : null,
}));

/** The API by hand: the schema's pages stand open, each tab is an example that works in the visitor's own session. */
export function Playground() {
  return (
    <GraphiQL
      fetcher={fetcher}
      defaultTabs={tabs}
      visiblePlugin="Documentation Explorer"
      defaultEditorToolsVisibility="variables"
      shouldPersistHeaders={false}
    />
  );
}
