import { useTranslation } from "react-i18next";
import { ReasonDialog } from "@kutse/web-shared/forms/ReasonDialog";
import { useAct } from "@kutse/web-shared/problems/useAct";
import { returnCertificateMutation } from "./returnCertificateMutation";

/** Sends the entry back to the awarding body with the reason. */
export function ReturnEntry(props: { certificateId: string; onDone: () => void; onClose: () => void }) {
  const { certificateId, onDone, onClose } = props;
  const { t } = useTranslation("certificates");
  const { run, busy } = useAct(returnCertificateMutation, ["HomePage"]);
  return (
    <ReasonDialog
      title={t("return.title")}
      label={t("return.reason")}
      hint={t("return.hint")}
      act={t("return.act")}
      busyText={t("return.busy")}
      busy={busy}
      onReason={async (reason) => (await run({ input: { certificateId, reason } })).problems}
      onDone={onDone}
      onClose={onClose}
    >
      <p>{t("return.words")}</p>
    </ReasonDialog>
  );
}
