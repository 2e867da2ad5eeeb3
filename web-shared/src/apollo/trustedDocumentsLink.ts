import { ApolloLink } from "@apollo/client";
import type { DocumentNode } from "graphql";

type TrustedDocument = DocumentNode & { __meta__?: { hash?: string } };

/** Sends only a document's id; the server holds the documents themselves as its list of what may be asked. */
export const trustedDocumentsLink = new ApolloLink((operation, forward) => {
  const document: TrustedDocument = operation.query;
  const hash = document.__meta__?.hash;
  if (hash) {
    const sha256Hash = hash.replace("sha256:", "");
    operation.extensions = { ...operation.extensions, persistedQuery: { version: 1, sha256Hash } };
    operation.setContext({ http: { includeQuery: false, includeExtensions: true } });
  }
  return forward(operation);
});
