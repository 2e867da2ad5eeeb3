import type { ReactNode } from "react";
import styles from "./PlainList.module.css";

/** A list whose items draw themselves: no bullets, no indent. `label` names it when no heading stands above. */
export function PlainList({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <ul className={styles.list} aria-label={label}>
      {children}
    </ul>
  );
}
