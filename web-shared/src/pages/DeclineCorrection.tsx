import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ReasonDialog } from "../forms/ReasonDialog";
import { useAct } from "../problems/useAct";
import { Button } from "../ui/Button";
import { useToast } from "../ui/useToast";
import { declineCorrectionMutation } from "./declineCorrectionMutation";

/** The entry stays as it is, with the reason why. */
export function DeclineCorrection({ correctionId }: { correctionId: string }) {
  const { t } = useTranslation("corrections");
  const { say } = useToast();
  const [isDeclining, setDeclining] = useState(false);
  const decline = useAct(declineCorrectionMutation);
  return (
    <div>
      <Button tone="secondary" onPress={() => setDeclining(true)}>
        {t("decline")}
      </Button>
      {isDeclining ? (
        <ReasonDialog
          title={t("declineTitle")}
          label={t("declineReason")}
          hint={t("declineHint")}
          act={t("declineAct")}
          busyText={t("declining")}
          busy={decline.busy}
          onReason={async (reason) => (await decline.run({ input: { correctionId, reason } })).problems}
          onDone={() => {
            setDeclining(false);
            say(t("declinedSaid"));
          }}
          onClose={() => setDeclining(false)}
        />
      ) : null}
    </div>
  );
}
