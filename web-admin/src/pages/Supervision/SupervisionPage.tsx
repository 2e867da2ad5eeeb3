import { FormTextArea } from "@kutse/web-shared/forms/FormTextArea";
import { FormTextField } from "@kutse/web-shared/forms/FormTextField";
import { rules } from "@kutse/web-shared/forms/rules";
import { useZodForm } from "@kutse/web-shared/forms/useZodForm";
import { z } from "@kutse/web-shared/forms/zod";
import { useAct } from "@kutse/web-shared/problems/useAct";
import { useFormProblems } from "@kutse/web-shared/problems/useFormProblems";
import { Alert } from "@kutse/web-shared/ui/Alert";
import { Button } from "@kutse/web-shared/ui/Button";
import { ErrorSummary } from "@kutse/web-shared/ui/ErrorSummary";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { OpenReadings } from "./OpenReadings";
import { openForSupervisionMutation } from "./openForSupervisionMutation";
import styles from "./SupervisionPage.module.css";

const longestReason = 500;
const schema = z.object({ number: rules.text(40), reason: rules.text(longestReason) });

/** Kutsekoda opens an application by its number, and says why; the applicant can read the reason. */
export function SupervisionPage() {
  const { t } = useTranslation(["supervision", "common"]);
  const navigate = useNavigate();
  const { run, busy } = useAct(openForSupervisionMutation, ["SupervisionPage"]);
  const form = useZodForm(schema, { number: "", reason: "" });
  const { mistakes, attempt, show } = useFormProblems(form);
  const submit = form.handleSubmit(async (input) => {
    const { data, problems } = await run({ input });
    const id = data?.openForSupervision.application?.id;
    if (show(problems) && id) void navigate(`/applications/${id}`);
  });
  return (
    <>
      <PageHead
        title={t("title")}
        lead={t("lead")}
        crumbs={[{ label: t("common:home"), to: "/" }, { label: t("title") }]}
      />
      <div className="stack">
        <Alert>{t("noted")}</Alert>
        <form noValidate className={styles.form} onSubmit={(event) => void submit(event)}>
          <ErrorSummary mistakes={mistakes} attempt={attempt} />
          <FormTextField
            control={form.control}
            name="number"
            label={t("number")}
            hint={t("numberHint")}
            autoComplete="off"
          />
          <FormTextArea
            control={form.control}
            name="reason"
            label={t("reason")}
            hint={t("reasonHint")}
            softLimit={longestReason}
          />
          <div className="row">
            <Button type="submit" busy={busy} busyText={t("busy")}>
              {t("open")}
            </Button>
          </div>
        </form>
        <OpenReadings />
      </div>
    </>
  );
}
