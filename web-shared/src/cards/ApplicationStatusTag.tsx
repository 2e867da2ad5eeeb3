import { useTranslation } from "react-i18next";
import type { ActingParty, ApplicationStatus } from "../gql/graphql";
import { useFormats } from "../texts/useFormats";
import { StatusTag, type StatusTone } from "../ui/StatusTag";
import styles from "./ApplicationStatusTag.module.css";

const tones: Record<ApplicationStatus, StatusTone> = {
  DRAFT: "neutral",
  SUBMITTED: "brand",
  IN_REVIEW: "brand",
  DEFICIENT: "warning",
  LEFT_UNEXAMINED: "danger",
  ADMITTED: "brand",
  NOT_ADMITTED: "danger",
  EXAM_SCHEDULED: "brand",
  ASSESSED: "brand",
  AT_COMMITTEE: "brand",
  AWARDED: "success",
  REFUSED: "danger",
  REGISTERED: "success",
  WITHDRAWN: "neutral",
};

/** `isMine` turns "next to act: the applicant" into "your turn". */
export type ApplicationStatusTagProps = {
  application: { status: ApplicationStatus; actingParty?: ActingParty; dueOn?: string | null };
  isMine?: boolean;
};

/** An application's state in a word, with who must act and by when beside it. */
export function ApplicationStatusTag({ application, isMine = false }: ApplicationStatusTagProps) {
  const { t } = useTranslation("status");
  const { date } = useFormats();
  const { status, actingParty, dueOn } = application;
  const party = actingParty && actingParty !== "NOBODY" ? t(`party.${actingParty}`) : null;
  return (
    <span className={styles.state}>
      <StatusTag tone={tones[status]}>{t(`application.${status}`)}</StatusTag>
      {party ? (
        <span className={styles.next}>
          {isMine && actingParty === "APPLICANT" ? <strong>{t("yourTurn")}. </strong> : null}
          {dueOn ? t("actsBy", { party, date: date(dueOn) }) : t("acts", { party })}
        </span>
      ) : null}
    </span>
  );
}
