import type { ReactNode } from "react";
import { LoadMore } from "../ui/LoadMore";
import { Loaded, type QueryAnswer } from "./Loaded";

type Connection<Node> = {
  edges: readonly { node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount?: number | null;
};

type ListAnswer<T> = QueryAnswer<T> & {
  loading: boolean;
  fetchMore: (options: { variables: { after: string | null } }) => Promise<unknown>;
};

/** A list that grows: its loading, failed and shown states, and under the rows the way to the next ones. */
export function LoadedList<T, Node>(props: {
  answer: ListAnswer<T>;
  pick: (data: T) => Connection<Node>;
  children: (nodes: Node[]) => ReactNode;
}) {
  const { answer, pick, children } = props;
  return (
    <Loaded answer={answer} pick={pick}>
      {({ edges, pageInfo, totalCount }) => (
        <>
          {children(edges.map(({ node }) => node))}
          <LoadMore
            shown={edges.length}
            total={totalCount}
            hasMore={pageInfo.hasNextPage}
            busy={answer.loading}
            onMore={() => void answer.fetchMore({ variables: { after: pageInfo.endCursor } })}
          />
        </>
      )}
    </Loaded>
  );
}
