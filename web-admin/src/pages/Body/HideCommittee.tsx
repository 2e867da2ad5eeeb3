import { ReasonDialog } from "@kutse/web-shared/forms/ReasonDialog";
import { useAct } from "@kutse/web-shared/problems/useAct";
import { Button } from "@kutse/web-shared/ui/Button";
import { useToast } from "@kutse/web-shared/ui/useToast";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { setCommitteeHiddenMutation } from "./setCommitteeHiddenMutation";

/** Hides the members of a body's committees from the public with a reason, or shows them again. */
export function HideCommittee(props: { organisationId: string; name: string; isHidden: boolean }) {
  const { organisationId, name, isHidden } = props;
  const { t } = useTranslation("bodies");
  const { say } = useToast();
  const { run, busy } = useAct(setCommitteeHiddenMutation);
  const [isAsking, setIsAsking] = useState(false);
  const key = isHidden ? "showMembers" : "hideMembers";
  return (
    <>
      <Button tone="secondary" size="s" icon={isHidden ? "eye" : "eyeOff"} onPress={() => setIsAsking(true)}>
        {t(`${key}.act`)}
      </Button>
      {isAsking ? (
        <ReasonDialog
          title={t(`${key}.title`)}
          label={t(`${key}.reason`)}
          act={t(`${key}.confirm`, { name })}
          busyText={t(`${key}.busy`)}
          busy={busy}
          tone={isHidden ? "primary" : "danger"}
          onReason={async (reason) => (await run({ input: { organisationId, isHidden: !isHidden, reason } })).problems}
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
