import { Icon, type IconName } from "@kutse/web-shared/ui/Icon";
import { classNames } from "@kutse/web-shared/ui/classNames";
import { useEffect, useRef, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import styles from "./VerdictBanner.module.css";

export type VerdictTone = "success" | "warning" | "error";

const pictures: Record<VerdictTone, IconName> = { success: "checkCircle", warning: "alert", error: "cross" };

type VerdictBannerProps = { tone: VerdictTone; title: string; words: ReactNode; children?: ReactNode };

/** The answer, large: it is read at arm's length and read out at once. Takes focus, because the camera's button is gone. */
export function VerdictBanner({ tone, title, words, children }: VerdictBannerProps) {
  const { t } = useTranslation("check");
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.focus(), []);
  return (
    <section ref={section} tabIndex={-1} className={classNames("stack-tight", styles.result)} aria-label={t("result")}>
      <div className={classNames(styles.verdict, styles[tone])} role={tone === "error" ? "alert" : "status"}>
        <Icon name={pictures[tone]} size="l" />
        <div className={styles.words}>
          <h2>{title}</h2>
          {words}
        </div>
      </div>
      {children}
    </section>
  );
}
