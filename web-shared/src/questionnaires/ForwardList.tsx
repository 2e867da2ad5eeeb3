import { useTranslation } from "react-i18next";
import type { RecipientActs_RecipientFragment } from "../gql/graphql";
import { useFormats } from "../texts/useFormats";
import { StatusTag, type StatusTone } from "../ui/StatusTag";
import styles from "./ForwardList.module.css";

type Passed = RecipientActs_RecipientFragment["forwards"][number];
type Fate = "answered" | "opened" | "sent" | "failed" | "copied" | "waiting";

const tones: Record<Fate, StatusTone> = {
  answered: "success",
  opened: "brand",
  sent: "brand",
  failed: "danger",
  copied: "neutral",
  waiting: "neutral",
};

function fateOf(forward: Passed): Fate {
  if (forward.usedAt) return "answered";
  if (forward.openedAt) return "opened";
  if (forward.way === "COPY") return "copied";
  if (forward.sentAt) return "sent";
  return forward.failedAt ? "failed" : "waiting";
}

/** What became of what was passed on, newest first. To whom it went is not kept. */
export function ForwardList({ forwards, isAnswered }: { forwards: readonly Passed[]; isAnswered: boolean }) {
  const { t } = useTranslation("questions");
  const { dateTime } = useFormats();
  if (forwards.length === 0) return null;
  return (
    <div className="stack-tight">
      <h3>{t("passedOn")}</h3>
      <ul className={styles.list}>
        {forwards.map((forward) => {
          const fate = fateOf(forward);
          return (
            <li key={forward.id} className={styles.item}>
              <span>{t(`way.${forward.way}`)}</span>
              <span className="muted small">{dateTime(forward.createdAt)}</span>
              <StatusTag tone={tones[fate]}>{t(`fate.${fate}`)}</StatusTag>
            </li>
          );
        })}
      </ul>
      {isAnswered ? null : <p className="small">{t("stillYours")}</p>}
    </div>
  );
}
