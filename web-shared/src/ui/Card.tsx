import { createElement, type ReactNode } from "react";
import { classNames } from "./classNames";
import styles from "./Card.module.css";

/** `level` is the heading's level on its page. */
export type CardProps = {
  title?: ReactNode;
  level?: 2 | 3 | 4;
  aside?: ReactNode;
  children: ReactNode;
  acts?: ReactNode;
  tone?: "plain" | "brand" | "quiet";
};

/** A thing of its own on a page. */
export function Card({ title, level = 2, aside, children, acts, tone = "plain" }: CardProps) {
  return (
    <section className={classNames(styles.card, styles[tone])}>
      {title || aside ? (
        <div className={styles.head}>
          {title ? createElement(`h${level}`, { className: styles.title }, title) : null}
          {aside}
        </div>
      ) : null}
      <div className={styles.body}>{children}</div>
      {acts ? <div className={styles.acts}>{acts}</div> : null}
    </section>
  );
}
