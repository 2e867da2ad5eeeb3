import type { ReactNode } from "react";
import styles from "./EmptyState.module.css";
import { Icon, type IconName } from "./Icon";

/** `children` say what to do; `act` is the way on. */
export type EmptyStateProps = { title: string; children?: ReactNode; act?: ReactNode; icon?: IconName };

/** Nothing here yet, and what to do about it. */
export function EmptyState({ title, children, act, icon = "list" }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <Icon name={icon} size="l" />
      <p className={styles.title}>{title}</p>
      {children ? <div className={styles.words}>{children}</div> : null}
      {act}
    </div>
  );
}
