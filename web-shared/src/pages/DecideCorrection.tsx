import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ReasonDialog } from "../forms/ReasonDialog";
import { useAct } from "../problems/useAct";
import { Button } from "../ui/Button";
import { ErrorSummary } from "../ui/ErrorSummary";
import { useToast } from "../ui/useToast";
import { acceptCorrectionMutation } from "./acceptCorrectionMutation";
import { declineCorrectionMutation } from "./declineCorrectionMutation";

/** The body agrees, or the entry stays with the reason why. */
export function DecideCorrection({ correctionId, mayAccept }: { correctionId: string; mayAccept: boolean }) {
  const { t } = useTranslation("corrections");
  const { say } = useToast();
  const [isDeclining, setDeclining] = useState(false);
  const accept = useAct(acceptCorrectionMutation);
  const decline = useAct(declineCorrectionMutation);
  const agree = async () => {
    const { data } = await accept.run({ input: { correctionId } });
    if (data) say(t("acceptedSaid"));
  };
  return (
    <div className="stack-tight">
      <ErrorSummary mistakes={accept.mistakes} />
      <div className="row">
        {mayAccept ? (
          <Button busy={accept.busy} busyText={t("accepting")} onPress={() => void agree()}>
            {t("accept")}
          </Button>
        ) : null}
        <Button tone="secondary" onPress={() => setDeclining(true)}>
          {t("decline")}
        </Button>
      </div>
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
