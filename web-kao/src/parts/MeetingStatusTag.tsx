import { StatusTag, type StatusTone } from "@kutse/web-shared/ui/StatusTag";
import { useTranslation } from "react-i18next";
import type { MeetingStatus } from "../gql/graphql";

const tones: Record<MeetingStatus, StatusTone> = {
  CONVENED: "neutral",
  IN_SESSION: "brand",
  VOTING_CLOSED: "brand",
  MINUTES_PREPARING: "brand",
  MINUTES_SIGNING: "warning",
  SIGNED: "success",
  CANCELLED: "danger",
};

/** A meeting's state in a word. */
export function MeetingStatusTag({ status }: { status: MeetingStatus }) {
  const { t } = useTranslation("status");
  return <StatusTag tone={tones[status]}>{t(`meeting.${status}`)}</StatusTag>;
}
