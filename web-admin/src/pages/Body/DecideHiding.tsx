import { ReasonDialog } from "@kutse/web-shared/forms/ReasonDialog";
import { useAct } from "@kutse/web-shared/problems/useAct";
import { Button } from "@kutse/web-shared/ui/Button";
import { useToast } from "@kutse/web-shared/ui/useToast";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { setHoldersMayHideMutation } from "./setHoldersMayHideMutation";

/** Forbids holders to hide a body's certificates, with a reason they are shown, or allows it again. */
export function DecideHiding(props: { organisationId: string; name: string; mayHide: boolean }) {
  const { organisationId, name, mayHide } = props;
  const { t } = useTranslation("bodies");
  const { say } = useToast();
  const { run, busy } = useAct(setHoldersMayHideMutation);
  const [isAsking, setIsAsking] = useState(false);
  const key = mayHide ? "refuseHiding" : "allowHiding";
  return (
    <>
      <Button tone="secondary" size="s" icon={mayHide ? "eye" : "eyeOff"} onPress={() => setIsAsking(true)}>
        {t(`${key}.act`)}
      </Button>
      {isAsking ? (
        <ReasonDialog
          title={t(`${key}.title`)}
          label={t(`${key}.reason`)}
          act={t(`${key}.confirm`, { name })}
          busyText={t(`${key}.busy`)}
          busy={busy}
          tone={mayHide ? "danger" : "primary"}
          onReason={async (reason) => (await run({ input: { organisationId, mayHide: !mayHide, reason } })).problems}
          onDone={() => {
            setIsAsking(false);
            say(t(`${key}.done`));
          }}
          onClose={() => setIsAsking(false)}
        >
          <p>{t(`${key}.words`)}</p>
        </ReasonDialog>
      ) : null}
    </>
  );
}
