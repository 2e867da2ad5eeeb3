import { FormRadioGroup } from "@kutse/web-shared/forms/FormRadioGroup";
import { FormTextArea } from "@kutse/web-shared/forms/FormTextArea";
import { rules } from "@kutse/web-shared/forms/rules";
import { useZodForm } from "@kutse/web-shared/forms/useZodForm";
import { z } from "@kutse/web-shared/forms/zod";
import { useAct } from "@kutse/web-shared/problems/useAct";
import { useFormProblems } from "@kutse/web-shared/problems/useFormProblems";
import { Button } from "@kutse/web-shared/ui/Button";
import { Card } from "@kutse/web-shared/ui/Card";
import { useToast } from "@kutse/web-shared/ui/useToast";
import { useTranslation } from "react-i18next";
import { Form } from "../../parts/Form";
import { assessPapersMutation } from "./assessPapersMutation";

const longest = 10_000;
const proposals = ["AWARD", "REFUSE"] as const;
const schema = z.object({
  proposal: z.enum(proposals, { error: "FIELD_REQUIRED" }),
  reasons: rules.text(longest),
});

/** An assessor says what the papers show and what he or she proposes to the committee. */
export function AssessPapersForm({ applicationId }: { applicationId: string }) {
  const { t } = useTranslation(["application", "common"]);
  const { say } = useToast();
  const { run, busy } = useAct(assessPapersMutation, ["ApplicationsPage", "AssessorHome"]);
  const form = useZodForm<z.input<typeof schema>, z.output<typeof schema>>(schema, { reasons: "" });
  const { mistakes, show } = useFormProblems(form);
  const submit = form.handleSubmit(async (values) => {
    const { problems } = await run({ input: { applicationId, ...values } });
    if (show(problems)) say(t("papers.done"));
  });
  return (
    <Card title={t("papers.title")}>
      <p>{t("papers.words")}</p>
      <Form mistakes={mistakes} onSubmit={() => void submit()}>
        <FormRadioGroup
          control={form.control}
          name="proposal"
          label={t("papers.proposal")}
          layout="inline"
          options={proposals.map((value) => ({ value, label: t(`common:proposal.${value}`) }))}
        />
        <FormTextArea
          control={form.control}
          name="reasons"
          label={t("papers.reasons")}
          hint={t("papers.reasonsHint")}
          softLimit={longest}
          rows={6}
        />
        <div className="row">
          <Button type="submit" busy={busy} busyText={t("papers.busy")}>
            {t("papers.act")}
          </Button>
        </div>
      </Form>
    </Card>
  );
}
