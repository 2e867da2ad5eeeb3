import { useQuery } from "@apollo/client/react";
import { lazy, Suspense, type ReactNode } from "react";
import { useViewer } from "../session/useViewer";
import { classNames } from "../ui/classNames";
import styles from "./WaitingBeside.module.css";
import { waitingQuestionsQuery } from "./waitingQuestionsQuery";

const WaitingPanel = lazy(async () => ({ default: (await import("./WaitingPanel")).WaitingPanel }));
const QuestionDialog = lazy(async () => ({ default: (await import("./QuestionDialog")).QuestionDialog }));

/** A home page with the questions that wait at its right, plain to see until they are answered or closed. */
export function WaitingBeside({ children }: { children: ReactNode }) {
  const { viewer } = useViewer();
  const { data } = useQuery(waitingQuestionsQuery, {
    skip: !viewer,
    fetchPolicy: "cache-and-network",
    nextFetchPolicy: "cache-first",
  });
  const waiting = viewer ? data?.waitingQuestions : undefined;
  const isWaiting = waiting !== undefined && waiting.count > 0;
  return (
    <div className={classNames(styles.home, isWaiting && styles.beside)}>
      {isWaiting ? (
        <aside className={styles.aside}>
          <Suspense fallback={null}>
            <WaitingPanel count={waiting.count} recipients={waiting.recipients} />
            <QuestionDialog />
          </Suspense>
        </aside>
      ) : null}
      <div className={styles.main}>{children}</div>
    </div>
  );
}
