import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { Button } from "@kutse/web-shared/ui/Button";
import { Card } from "@kutse/web-shared/ui/Card";
import { ConfirmDialog } from "@kutse/web-shared/ui/ConfirmDialog";
import { DescriptionList } from "@kutse/web-shared/ui/DescriptionList";
import { ErrorSummary } from "@kutse/web-shared/ui/ErrorSummary";
import { useToast } from "@kutse/web-shared/ui/useToast";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Progress_ApplicationFragment } from "../../gql/graphql";
import { useAct } from "@kutse/web-shared/problems/useAct";
import { ExamResults } from "./ExamResults";
import { ExamSessionChoice } from "./ExamSessionChoice";
import { giveUpSeatMutation } from "./giveUpSeatMutation";

type Seat = NonNullable<Progress_ApplicationFragment["seat"]>;

/** The exam of an application: choosing a time, the seat one has, and the confirmed results. */
export function ExamSeat({ application }: { application: Progress_ApplicationFragment }) {
  const { id, seat, viewerCanTakeSeat, viewerCanGiveUpSeat, availableExamSessions } = application;
  return (
    <>
      {viewerCanTakeSeat ? <ExamSessionChoice applicationId={id} sessions={availableExamSessions} /> : null}
      {seat ? <SeatCard applicationId={id} seat={seat} mayGiveUp={viewerCanGiveUpSeat} /> : null}
      {seat?.confirmedAt ? <ExamResults seat={seat} /> : null}
    </>
  );
}

function SeatCard({ applicationId, seat, mayGiveUp }: { applicationId: string; seat: Seat; mayGiveUp: boolean }) {
  const { t } = useTranslation(["progress", "status"]);
  const { dateTime, time } = useFormats();
  const { say } = useToast();
  const { run, busy, mistakes } = useAct(giveUpSeatMutation);
  const [isAsking, setAsking] = useState(false);
  const { startsAt, endsAt, place, webLink, language } = seat.examSession;
  const giveUp = async () => {
    const { data } = await run({ input: { applicationId } });
    if (!data) return;
    setAsking(false);
    say(t("seat.givenUp"));
  };
  return (
    <Card
      title={t("seat.mine")}
      acts={
        mayGiveUp ? (
          <Button tone="secondary" onPress={() => setAsking(true)}>
            {t("seat.giveUp")}
          </Button>
        ) : null
      }
    >
      <DescriptionList
        rows={[
          { label: t("seat.when"), value: `${dateTime(startsAt)}–${time(endsAt)}` },
          { label: t("seat.where"), value: place ?? t("seat.online") },
          { label: t("seat.link"), value: webLink ? <a href={webLink}>{webLink}</a> : null },
          { label: t("seat.language"), value: t(`status:language.${language}`) },
        ]}
      />
      <ConfirmDialog
        title={t("seat.giveUpTitle")}
        isOpen={isAsking}
        act={t("seat.giveUp")}
        busy={busy}
        busyText={t("seat.givingUp")}
        onConfirm={() => void giveUp()}
        onClose={() => setAsking(false)}
      >
        <ErrorSummary mistakes={mistakes} />
        <p>{t("seat.giveUpWords", { when: dateTime(startsAt) })}</p>
      </ConfirmDialog>
    </Card>
  );
}
