import type { ReactNode } from "react";
import styles from "./SideBySide.module.css";

/** The work at the left, what goes with it at the right; one under the other on narrow screens. */
export function SideBySide({ children, aside }: { children: ReactNode; aside: ReactNode }) {
  return (
    <div className={styles.sides}>
      <div className="stack">{children}</div>
      <div className="stack">{aside}</div>
    </div>
  );
}
