import { ReasonDialog } from "@kutse/web-shared/forms/ReasonDialog";
import type { PayloadProblem } from "@kutse/web-shared/problems/useProblems";
import { Button } from "@kutse/web-shared/ui/Button";
import { useToast } from "@kutse/web-shared/ui/useToast";
import { useState } from "react";
import { useTranslation } from "react-i18next";

/** A decision of Kutsekoda about a body; its words stand under this key. */
export type BodyDecision = "refuseHiding" | "allowHiding" | "showMembers" | "hideMembers";

const closing = new Set<BodyDecision>(["refuseHiding", "hideMembers"]);
const pictures = { refuseHiding: "eye", showMembers: "eye", allowHiding: "eyeOff", hideMembers: "eyeOff" } as const;

/** A button that decides something about a body with a reason, which those whom it touches are shown. */
export function DecideWithReason(props: {
  decision: BodyDecision;
  name: string;
  busy: boolean;
  onReason: (reason: string) => Promise<readonly PayloadProblem[]>;
}) {
  const { decision, name, busy, onReason } = props;
  const { t } = useTranslation("bodies");
  const { say } = useToast();
  const [asked, setAsked] = useState<BodyDecision | null>(null);
  return (
    <>
      <Button tone="secondary" size="s" icon={pictures[decision]} onPress={() => setAsked(decision)}>
        {t(`${decision}.act`)}
      </Button>
      {asked ? (
        <ReasonDialog
          title={t(`${asked}.title`)}
          label={t(`${asked}.reason`)}
          act={t(`${asked}.confirm`, { name })}
          busyText={t(`${asked}.busy`)}
          busy={busy}
          tone={closing.has(asked) ? "danger" : "primary"}
          onReason={onReason}
          onDone={() => {
            setAsked(null);
            say(t(`${asked}.done`));
          }}
          onClose={() => setAsked(null)}
        >
          <p>{t(`${asked}.words`)}</p>
        </ReasonDialog>
      ) : null}
    </>
  );
}
