import { Alert } from "@kutse/web-shared/ui/Alert";
import { Button } from "@kutse/web-shared/ui/Button";
import { ErrorSummary } from "@kutse/web-shared/ui/ErrorSummary";
import { useToast } from "@kutse/web-shared/ui/useToast";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { useAct } from "@kutse/web-shared/problems/useAct";
import { AdmitDialog } from "./AdmitDialog";
import { LeaveUnexaminedDialog } from "./LeaveUnexaminedDialog";
import { RefuseAdmissionDialog } from "./RefuseAdmissionDialog";
import { RequestCompletionDialog } from "./RequestCompletionDialog";
import { takeForReviewMutation } from "./takeForReviewMutation";

const applicationFragment = graphql(`
  fragment ApplicationActs_application on Application {
    id
    viewerCanReview
    viewerCanRequestCompletion
    viewerCanAdmit
    viewerCanLeaveUnexamined
    procedure {
      id
      completionDays
    }
  }
`);

type Open = "completion" | "admit" | "refuse" | "leave" | null;

/** What the viewer may do with the application now; nothing is drawn where there is nothing to do. */
export function ApplicationActs(props: { application: FragmentType<typeof applicationFragment> }) {
  const { t } = useTranslation("application");
  const { say } = useToast();
  const application = readFragment(applicationFragment, props.application);
  const take = useAct(takeForReviewMutation, ["ApplicationsPage"]);
  const [open, setOpen] = useState<Open>(null);
  const { id, viewerCanReview, viewerCanRequestCompletion, viewerCanAdmit, viewerCanLeaveUnexamined } = application;
  const close = () => setOpen(null);
  const review = async () => {
    const { data } = await take.run({ input: { applicationId: id } });
    if (data) say(t("take.done"));
  };
  if (!viewerCanReview && !viewerCanRequestCompletion && !viewerCanAdmit && !viewerCanLeaveUnexamined) return null;
  return (
    <div className="stack-tight">
      <ErrorSummary mistakes={take.mistakes} />
      <Alert title={t("todo.title")} acts={buttons()}>
        {viewerCanReview ? t("todo.take") : viewerCanAdmit ? t("todo.decide") : t("todo.leave")}
      </Alert>
      {open === "completion" ? (
        <RequestCompletionDialog applicationId={id} days={application.procedure.completionDays} onClose={close} />
      ) : null}
      {open === "admit" ? <AdmitDialog applicationId={id} onClose={close} /> : null}
      {open === "refuse" ? <RefuseAdmissionDialog applicationId={id} onClose={close} /> : null}
      {open === "leave" ? <LeaveUnexaminedDialog applicationId={id} onClose={close} /> : null}
    </div>
  );

  function buttons() {
    return (
      <>
        {viewerCanReview ? (
          <Button busy={take.busy} busyText={t("take.busy")} onPress={() => void review()}>
            {t("take.act")}
          </Button>
        ) : null}
        {viewerCanAdmit ? <Button onPress={() => setOpen("admit")}>{t("admit.act")}</Button> : null}
        {viewerCanRequestCompletion ? (
          <Button tone="secondary" onPress={() => setOpen("completion")}>
            {t("request.act")}
          </Button>
        ) : null}
        {viewerCanAdmit ? (
          <Button tone="neutral" onPress={() => setOpen("refuse")}>
            {t("refuse.act")}
          </Button>
        ) : null}
        {viewerCanLeaveUnexamined ? (
          <Button tone="neutral" onPress={() => setOpen("leave")}>
            {t("leave.act")}
          </Button>
        ) : null}
      </>
    );
  }
}
