import styles from "./OneLine.module.css";

/** A number or a day that stays on one line, with figures of one width. */
export function OneLine({ children }: { children: string | null }) {
  return <span className={styles.line}>{children}</span>;
}
