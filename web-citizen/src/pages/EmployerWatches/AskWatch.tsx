import { FormTextArea } from "@kutse/web-shared/forms/FormTextArea";
import { FormTextField } from "@kutse/web-shared/forms/FormTextField";
import { rules } from "@kutse/web-shared/forms/rules";
import { useZodForm } from "@kutse/web-shared/forms/useZodForm";
import { z } from "@kutse/web-shared/forms/zod";
import { useAct } from "@kutse/web-shared/problems/useAct";
import { useFormProblems } from "@kutse/web-shared/problems/useFormProblems";
import { Button } from "@kutse/web-shared/ui/Button";
import { Card } from "@kutse/web-shared/ui/Card";
import { ErrorSummary } from "@kutse/web-shared/ui/ErrorSummary";
import { useToast } from "@kutse/web-shared/ui/useToast";
import { useTranslation } from "react-i18next";
import { askWatchMutation } from "./askWatchMutation";

const schema = z.object({ registrationNumber: rules.text(20), reason: rules.text(500), contactEmail: rules.email() });

/** Asks the holder of a certificate for consent; whether there is such a certificate is not told. */
export function AskWatch({ contactEmail }: { contactEmail: string }) {
  const { t } = useTranslation("employer");
  const { say } = useToast();
  const { run, busy } = useAct(askWatchMutation, ["EmployerWatchesPage"]);
  const form = useZodForm(schema, { registrationNumber: "", reason: "", contactEmail });
  const { mistakes, attempt, show } = useFormProblems(form);
  const submit = form.handleSubmit(async (input) => {
    const { data, problems } = await run({ input });
    if (!show(problems) || !data) return;
    form.reset({ registrationNumber: "", reason: input.reason, contactEmail: input.contactEmail });
    say(t("consentAsked"));
  });
  return (
    <Card title={t("askWatch")} tone="quiet">
      <form onSubmit={(event) => void submit(event)} noValidate className="stack-tight">
        <ErrorSummary mistakes={mistakes} attempt={attempt} />
        <FormTextField
          control={form.control}
          name="registrationNumber"
          label={t("number")}
          inputMode="numeric"
          autoComplete="off"
        />
        <FormTextArea
          control={form.control}
          name="reason"
          label={t("watchReason")}
          hint={t("watchReasonHint")}
          softLimit={500}
          rows={2}
        />
        <FormTextField
          control={form.control}
          name="contactEmail"
          label={t("contactEmail")}
          hint={t("contactEmailHint")}
          type="email"
          autoComplete="email"
        />
        <div>
          <Button type="submit" busy={busy} busyText={t("asking")}>
            {t("askConsent")}
          </Button>
        </div>
      </form>
    </Card>
  );
}
