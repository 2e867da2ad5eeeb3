import type { ReactNode } from "react";
import { failureOf } from "../apollo/failureOf";
import { Loading } from "../ui/Loading";
import { FailurePage } from "./FailurePage";

/** What `useQuery` answers, as far as a page needs it. */
export type QueryAnswer<T> = { data?: T | undefined; error?: unknown; refetch?: () => Promise<unknown> };

/**
 * A page's three other states in one place: loading, failed, not there. `pick` takes the page's thing out of the
 * answer; null means that it is not there (or may not be seen).
 */
export function Loaded<T, Thing>(props: {
  answer: QueryAnswer<T>;
  pick: (data: T) => Thing | null | undefined;
  children: (thing: Thing) => ReactNode;
  loading?: ReactNode;
}) {
  const { answer, pick, children, loading } = props;
  if (answer.data !== undefined) {
    const thing = pick(answer.data);
    return thing === null || thing === undefined ? <FailurePage failure={{ kind: "notFound" }} /> : children(thing);
  }
  if (answer.error) {
    const { refetch } = answer;
    const retry = refetch ? { onRetry: () => void refetch().catch(() => undefined) } : {};
    return <FailurePage failure={failureOf(answer.error)} {...retry} />;
  }
  return loading ?? <Loading />;
}
