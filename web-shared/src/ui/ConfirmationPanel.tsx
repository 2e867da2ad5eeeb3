import type { ReactNode } from "react";
import { Icon } from "./Icon";
import styles from "./ConfirmationPanel.module.css";
import { usePageTitle } from "./usePageTitle";

/** `number` is what to quote; `children` say what happens next and by when. */
export type ConfirmationPanelProps = {
  title: string;
  numberLabel?: string;
  number?: string | null;
  children: ReactNode;
};

/** It is done: the number, what happens next and by when. Its title is the page's h1. */
export function ConfirmationPanel({ title, numberLabel, number, children }: ConfirmationPanelProps) {
  const heading = usePageTitle(title);
  return (
    <div className={styles.confirmation}>
      <div className={styles.panel}>
        <Icon name="checkCircle" size="l" />
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {number ? (
          <p className={styles.number}>
            {numberLabel} <strong>{number}</strong>
          </p>
        ) : null}
      </div>
      <div className={styles.next}>{children}</div>
    </div>
  );
}
