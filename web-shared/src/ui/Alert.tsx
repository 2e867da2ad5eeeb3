import type { ReactNode } from "react";
import { classNames } from "./classNames";
import styles from "./Alert.module.css";
import { Icon, type IconName } from "./Icon";

/** How serious the news is. */
export type AlertTone = "info" | "success" | "warning" | "error";

const pictures: Record<AlertTone, IconName> = {
  info: "info",
  success: "checkCircle",
  warning: "alert",
  error: "cross",
};

/** `announce` reads it out when it appears: errors at once, the rest politely. */
export type AlertProps = {
  tone?: AlertTone;
  title?: string;
  children?: ReactNode;
  acts?: ReactNode;
  announce?: boolean;
};

/** News that concerns the page. */
export function Alert({ tone = "info", title, children, acts, announce = false }: AlertProps) {
  const role = announce ? (tone === "error" ? "alert" : "status") : undefined;
  return (
    <div className={classNames(styles.alert, styles[tone])} role={role}>
      <Icon name={pictures[tone]} />
      <div className={styles.words}>
        {title ? <p className={styles.title}>{title}</p> : null}
        {children ? <div>{children}</div> : null}
        {acts ? <div className={styles.acts}>{acts}</div> : null}
      </div>
    </div>
  );
}
