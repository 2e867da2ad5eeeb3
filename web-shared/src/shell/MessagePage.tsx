import type { ReactNode } from "react";
import { Icon, type IconName } from "../ui/Icon";
import styles from "./MessagePage.module.css";
import { usePageTitle } from "../ui/usePageTitle";

/** `small` stands under everything else, to quote. */
export type MessagePageProps = { icon: IconName; title: string; children: ReactNode; acts?: ReactNode; small?: string };

/** A page that only says something, with a way on. */
export function MessagePage({ icon, title, children, acts, small }: MessagePageProps) {
  const heading = usePageTitle(title);
  return (
    <div className={styles.page}>
      <span className={styles.picture}>
        <Icon name={icon} size="l" />
      </span>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <div className={styles.words}>{children}</div>
      {acts ? <div className={styles.acts}>{acts}</div> : null}
      {small ? <p className={styles.small}>{small}</p> : null}
    </div>
  );
}
