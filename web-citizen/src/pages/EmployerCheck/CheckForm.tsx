import { FormRadioGroup } from "@kutse/web-shared/forms/FormRadioGroup";
import { FormTextArea } from "@kutse/web-shared/forms/FormTextArea";
import { rules } from "@kutse/web-shared/forms/rules";
import { useZodForm } from "@kutse/web-shared/forms/useZodForm";
import { z } from "@kutse/web-shared/forms/zod";
import { useAct } from "@kutse/web-shared/problems/useAct";
import { useFormProblems } from "@kutse/web-shared/problems/useFormProblems";
import { Alert } from "@kutse/web-shared/ui/Alert";
import { Button } from "@kutse/web-shared/ui/Button";
import { ErrorSummary } from "@kutse/web-shared/ui/ErrorSummary";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { checkCertificatesMutation } from "./checkCertificatesMutation";
import { SheetUpload } from "./SheetUpload";

const purposes = ["HIRING", "STAFF", "PROCUREMENT", "CONTRACT", "OTHER"] as const;
const schema = z.object({
  purpose: z.enum(purposes, { error: "FIELD_REQUIRED" }),
  purposeText: rules.text(500),
  rows: z.string().trim().min(1, "CHECK_EMPTY"),
});
const ofRow = /^rows\.(\d+)$/;

/** What for, which rows, and the check itself; lines that cannot be read are named by their numbers. */
export function CheckForm() {
  const { t } = useTranslation("employer");
  const navigate = useNavigate();
  const form = useZodForm(schema, { purposeText: "", rows: "" });
  const { mistakes, attempt, show } = useFormProblems(form);
  const { run, busy } = useAct(checkCertificatesMutation, ["EmployerCheckPage"]);
  const submit = form.handleSubmit(async (input) => {
    const { data, problems } = await run({ input });
    const lines = problems.flatMap(({ field }) => ofRow.exec(field ?? "")?.[1] ?? []);
    const others = problems.filter(({ field }) => !ofRow.test(field ?? ""));
    const wrong = { code: t("wrongLines", { count: lines.length, lines: lines.join(", ") }), field: "rows" };
    show(lines.length > 0 ? [...others, wrong] : others);
    const id = data?.checkCertificates.check?.id;
    if (id) void navigate(`/employer/checks/${id}`);
  });
  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="stack">
      <ErrorSummary mistakes={mistakes} attempt={attempt} />
      <FormRadioGroup
        control={form.control}
        name="purpose"
        label={t("purpose")}
        options={purposes.map((value) => ({ value, label: t(`purposes.${value}`) }))}
      />
      <FormTextArea
        control={form.control}
        name="purposeText"
        label={t("purposeText")}
        hint={t("purposeTextHint")}
        softLimit={500}
        rows={2}
      />
      <FormTextArea control={form.control} name="rows" label={t("rows")} hint={t("rowsHint")} rows={8} />
      <SheetUpload onRows={(lines) => form.setValue("rows", lines.join("\n"))} />
      <Alert>{t("checkNotice")}</Alert>
      <div>
        <Button type="submit" icon="search" busy={busy} busyText={t("checking")}>
          {t("doCheck")}
        </Button>
      </div>
    </form>
  );
}
