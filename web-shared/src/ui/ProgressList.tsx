import { useTranslation } from "react-i18next";
import { Icon } from "./Icon";
import { classNames } from "./classNames";
import styles from "./ProgressList.module.css";
import { VisuallyHidden } from "./VisuallyHidden";

/** One stage of a longer way; `note` says by when or what happened. */
export type Stage = { id: string; label: string; state: "done" | "current" | "ahead"; note?: string };

/** The stages of a longer way, in order, with where it stands said in words too. */
export function ProgressList({ stages, label }: { stages: readonly Stage[]; label: string }) {
  const { t } = useTranslation("ui");
  return (
    <ol className={styles.list} aria-label={label}>
      {stages.map((stage) => (
        <li
          key={stage.id}
          className={classNames(styles.stage, styles[stage.state])}
          aria-current={stage.state === "current" ? "step" : undefined}
        >
          <span className={styles.mark}>{stage.state === "done" ? <Icon name="check" size="s" /> : null}</span>
          <span className={styles.words}>
            {stage.label}
            <VisuallyHidden> ({t(`stage.${stage.state}`)})</VisuallyHidden>
            {stage.note ? <span className={styles.note}>{stage.note}</span> : null}
          </span>
        </li>
      ))}
    </ol>
  );
}
