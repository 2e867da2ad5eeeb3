import { Button } from "@kutse/web-shared/ui/Button";
import { useToast } from "@kutse/web-shared/ui/useToast";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { ReasonDialog } from "@kutse/web-shared/forms/ReasonDialog";
import { useAct } from "@kutse/web-shared/problems/useAct";
import { cancelMeetingMutation } from "./cancelMeetingMutation";

const meetingFragment = graphql(`
  fragment CancelMeeting_meeting on Meeting {
    id
    viewerCanCancel
  }
`);

/** Calls the meeting off with a reason that its members are told. */
export function CancelMeeting(props: { meeting: FragmentType<typeof meetingFragment> }) {
  const { t } = useTranslation("meeting");
  const { say } = useToast();
  const { id, viewerCanCancel } = readFragment(meetingFragment, props.meeting);
  const { run, busy } = useAct(cancelMeetingMutation, ["MeetingsPage"]);
  const [isOpen, setOpen] = useState(false);
  const cancel = async (reason: string) => {
    const { data, problems } = await run({ input: { meetingId: id, reason } });
    if (data) say(t("cancel.done"));
    return problems;
  };
  if (!viewerCanCancel) return null;
  return (
    <>
      <Button tone="neutral" onPress={() => setOpen(true)}>
        {t("cancel.act")}
      </Button>
      {isOpen ? (
        <ReasonDialog
          title={t("cancel.title")}
          label={t("cancel.reason")}
          hint={t("cancel.hint")}
          act={t("cancel.send")}
          busyText={t("cancel.busy")}
          busy={busy}
          onReason={cancel}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}
