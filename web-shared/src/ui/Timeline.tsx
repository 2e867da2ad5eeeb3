import type { ReactNode } from "react";
import { useFormats } from "../texts/useFormats";
import styles from "./Timeline.module.css";

/** One thing that happened: `at` is an instant (RFC 3339). */
export type TimelineEntry = { id: string; at: string; what: string; who?: string; details?: ReactNode };

/** What happened, newest first: what, who in which role, when. */
export function Timeline({ entries, label }: { entries: readonly TimelineEntry[]; label: string }) {
  const { dateTime } = useFormats();
  return (
    <ol className={styles.line} aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.id} className={styles.entry}>
          <p className={styles.what}>{entry.what}</p>
          {entry.details ? <div>{entry.details}</div> : null}
          <p className={styles.when}>
            {entry.who ? `${entry.who} · ` : ""}
            <time dateTime={entry.at}>{dateTime(entry.at)}</time>
          </p>
        </li>
      ))}
    </ol>
  );
}
