import { Card } from "@kutse/web-shared/ui/Card";
import type { ReactNode } from "react";
import styles from "./HomeList.module.css";

/** `empty` stands where there is nothing; `more` leads to all of it. */
export type HomeListProps = { title: string; empty: string; more?: ReactNode; children: readonly ReactNode[] };

/** A short list on the home page. */
export function HomeList({ title, empty, more, children }: HomeListProps) {
  return (
    <Card title={title} acts={more}>
      {children.length === 0 ? <p className="muted">{empty}</p> : <ul className={styles.list}>{children}</ul>}
    </Card>
  );
}
