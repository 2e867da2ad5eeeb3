import { Button } from "@kutse/web-shared/ui/Button";
import { ConfirmDialog } from "@kutse/web-shared/ui/ConfirmDialog";
import { ErrorSummary } from "@kutse/web-shared/ui/ErrorSummary";
import { useToast } from "@kutse/web-shared/ui/useToast";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { useAct } from "@kutse/web-shared/problems/useAct";
import { confirmResultsMutation } from "./confirmResultsMutation";

const sessionFragment = graphql(`
  fragment ConfirmResults_examSession on ExamSession {
    id
    viewerCanConfirm
  }
`);

/** Confirms the results after saying once more that they lock. */
export function ConfirmResults(props: { session: FragmentType<typeof sessionFragment> }) {
  const { t } = useTranslation("exams");
  const { say } = useToast();
  const { id, viewerCanConfirm } = readFragment(sessionFragment, props.session);
  const { run, busy, mistakes } = useAct(confirmResultsMutation);
  const [isOpen, setOpen] = useState(false);
  const confirm = async () => {
    const { data } = await run({ input: { examSessionId: id } });
    setOpen(false);
    if (data) say(t("confirm.done"));
  };
  if (!viewerCanConfirm) return null;
  return (
    <div className="stack-tight">
      <ErrorSummary mistakes={mistakes} />
      <div className="row">
        <Button onPress={() => setOpen(true)}>{t("confirm.act")}</Button>
      </div>
      <ConfirmDialog
        title={t("confirm.title")}
        isOpen={isOpen}
        act={t("confirm.send")}
        busy={busy}
        busyText={t("confirm.busy")}
        tone="primary"
        onConfirm={() => void confirm()}
        onClose={() => setOpen(false)}
      >
        <p>{t("confirm.words")}</p>
      </ConfirmDialog>
    </div>
  );
}
