import type { ReactNode } from "react";
import { Breadcrumbs, type Crumb } from "./Breadcrumbs";
import styles from "./PageHead.module.css";
import { usePageTitle } from "./usePageTitle";

/** `lead` is one sentence that says what the page is for; `act` is the page's one primary act. */
export type PageHeadProps = {
  title: string;
  lead?: ReactNode;
  crumbs?: readonly Crumb[];
  act?: ReactNode;
  status?: ReactNode;
  lang?: string | undefined;
};

/** The head of every page: where one is, one h1, one sentence, the primary act at the right. Takes focus on arrival. */
export function PageHead({ title, lead, crumbs, act, status, lang }: PageHeadProps) {
  const heading = usePageTitle(title);
  return (
    <div className={styles.head}>
      {crumbs ? <Breadcrumbs crumbs={crumbs} /> : null}
      <div className={styles.row}>
        <div className={styles.words}>
          <h1 ref={heading} tabIndex={-1} lang={lang}>
            {title}
          </h1>
          {status ? <div className={styles.status}>{status}</div> : null}
          {lead ? <div className={styles.lead}>{lead}</div> : null}
        </div>
        {act ? <div className={styles.act}>{act}</div> : null}
      </div>
    </div>
  );
}
