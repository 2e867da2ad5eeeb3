import { ReasonDialog } from "@kutse/web-shared/forms/ReasonDialog";
import { useAct } from "@kutse/web-shared/problems/useAct";
import { Button } from "@kutse/web-shared/ui/Button";
import { useToast } from "@kutse/web-shared/ui/useToast";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { adjournMeetingMutation } from "./adjournMeetingMutation";

const meetingFragment = graphql(`
  fragment AdjournMeeting_meeting on Meeting {
    id
    viewerCanAdjourn
  }
`);

/** Ends a running meeting early; what is decided stays, what is open waits for another meeting. */
export function AdjournMeeting(props: { meeting: FragmentType<typeof meetingFragment> }) {
  const { t } = useTranslation("meeting");
  const { say } = useToast();
  const { id, viewerCanAdjourn } = readFragment(meetingFragment, props.meeting);
  const { run, busy } = useAct(adjournMeetingMutation, ["MeetingsPage"]);
  const [isOpen, setOpen] = useState(false);
  const adjourn = async (reason: string) => {
    const { data, problems } = await run({ input: { meetingId: id, reason } });
    if (data) say(t("adjourn.done"));
    return problems;
  };
  if (!viewerCanAdjourn) return null;
  return (
    <>
      <Button tone="neutral" onPress={() => setOpen(true)}>
        {t("adjourn.act")}
      </Button>
      {isOpen ? (
        <ReasonDialog
          title={t("adjourn.title")}
          label={t("adjourn.reason")}
          hint={t("adjourn.hint")}
          act={t("adjourn.act")}
          busyText={t("adjourn.busy")}
          busy={busy}
          onReason={adjourn}
          onClose={() => setOpen(false)}
        >
          <p>{t("adjourn.words")}</p>
        </ReasonDialog>
      ) : null}
    </>
  );
}
