import { useQuery } from "@apollo/client/react";
import type { ViewerQuery } from "../gql/graphql";
import { viewerQuery } from "./viewerQuery";

/** The signed-in person with roles and session. */
export type SessionViewer = NonNullable<ViewerQuery["viewer"]>;

/** Who is signed in: `viewer` is null when nobody is, undefined until we know. */
export function useViewer() {
  const { data, error, loading, refetch } = useQuery(viewerQuery, { fetchPolicy: "cache-first" });
  return { viewer: data?.viewer, error, loading, refetch };
}
