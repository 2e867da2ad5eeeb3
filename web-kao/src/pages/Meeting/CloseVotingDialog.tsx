import { FormTextArea } from "@kutse/web-shared/forms/FormTextArea";
import { FormTextField } from "@kutse/web-shared/forms/FormTextField";
import { rules } from "@kutse/web-shared/forms/rules";
import { useZodForm } from "@kutse/web-shared/forms/useZodForm";
import { z } from "@kutse/web-shared/forms/zod";
import { Alert } from "@kutse/web-shared/ui/Alert";
import { useToast } from "@kutse/web-shared/ui/useToast";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FormDialog } from "@kutse/web-shared/forms/FormDialog";
import { useAct } from "@kutse/web-shared/problems/useAct";
import { useFormProblems } from "@kutse/web-shared/problems/useFormProblems";
import { closeVotingMutation } from "./closeVotingMutation";

const schema = z.object({ refusalGround: rules.optionalText(500), refusalReasons: rules.optionalText(4000) });
const asksForReasons = ["REFUSAL_GROUND_REQUIRED", "REFUSAL_REASONS_REQUIRED"];

type Props = { agendaItemId: string; name: string; onClose: () => void };

/** Closes the voting. Only the tally knows whether it refuses; when it does, ground and reasons are asked for. */
export function CloseVotingDialog({ agendaItemId, name, onClose }: Props) {
  const { t } = useTranslation("meeting");
  const { say } = useToast();
  const { run, busy } = useAct(closeVotingMutation);
  const [isRefusal, setRefusal] = useState(false);
  const form = useZodForm(schema, { refusalGround: "", refusalReasons: "" });
  const { mistakes, attempt, show } = useFormProblems(form);
  const submit = form.handleSubmit(async ({ refusalGround, refusalReasons }) => {
    const words = { refusalGround: refusalGround || null, refusalReasons: refusalReasons || null };
    const { problems } = await run({ input: { agendaItemId, ...words } });
    const needsReasons = problems.length > 0 && problems.every(({ code }) => asksForReasons.includes(code));
    if (needsReasons && !isRefusal) return setRefusal(true);
    if (!show(problems)) return undefined;
    say(t("close.done"));
    return onClose();
  });
  return (
    <FormDialog
      title={t("close.title", { name })}
      act={isRefusal ? t("close.refuse") : t("close.send")}
      busyText={t("close.busy")}
      busy={busy}
      tone={isRefusal ? "danger" : "primary"}
      mistakes={mistakes}
      attempt={attempt}
      onClose={onClose}
      onSubmit={() => void submit()}
    >
      {isRefusal ? (
        <>
          <Alert tone="warning" announce title={t("close.refusalTitle")}>
            {t("close.refusalWords")}
          </Alert>
          <FormTextField
            control={form.control}
            name="refusalGround"
            label={t("close.ground")}
            hint={t("close.groundHint")}
          />
          <FormTextArea control={form.control} name="refusalReasons" label={t("close.reasons")} softLimit={4000} />
        </>
      ) : (
        <p>{t("close.words")}</p>
      )}
    </FormDialog>
  );
}
