import type { ReactNode } from "react";
import styles from "./FilterBar.module.css";

/** The fields that narrow a list, side by side above it. */
export function FilterBar({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="search" aria-label={label} className={styles.bar}>
      {children}
    </div>
  );
}
