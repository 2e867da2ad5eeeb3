import { FormTextArea } from "@kutse/web-shared/forms/FormTextArea";
import { rules } from "@kutse/web-shared/forms/rules";
import { useZodForm } from "@kutse/web-shared/forms/useZodForm";
import { z } from "@kutse/web-shared/forms/zod";
import { useAct } from "@kutse/web-shared/problems/useAct";
import { useFormProblems } from "@kutse/web-shared/problems/useFormProblems";
import type { UploadedFile } from "@kutse/web-shared/session/upload";
import { Button } from "@kutse/web-shared/ui/Button";
import { ErrorSummary } from "@kutse/web-shared/ui/ErrorSummary";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Evidence } from "./Evidence";
import { requestCorrectionMutation } from "./requestCorrectionMutation";

const limit = 2000;
const schema = z.object({ wrong: rules.text(limit), shouldBe: rules.text(limit) });

/** What is wrong, what it should be, evidence; `onSent` gets the last day of the answer. */
export function CorrectionForm(props: { certificateId: string; onSent: (dueOn: string) => void }) {
  const { certificateId, onSent } = props;
  const { t } = useTranslation("correction");
  const [files, setFiles] = useState<readonly UploadedFile[]>([]);
  const { run, busy } = useAct(requestCorrectionMutation);
  const form = useZodForm(schema, { wrong: "", shouldBe: "" });
  const { mistakes, attempt, show } = useFormProblems(form);
  const submit = form.handleSubmit(async (values) => {
    const input = { certificateId, ...values, documentIds: files.map(({ id }) => id) };
    const { data, problems } = await run({ input });
    const dueOn = data?.requestCorrection.correction?.dueOn;
    if (show(problems) && dueOn) onSent(dueOn);
  });
  const { control } = form;
  return (
    <form noValidate className="stack" onSubmit={(event) => void submit(event)}>
      <ErrorSummary mistakes={mistakes} attempt={attempt} />
      <FormTextArea control={control} name="wrong" label={t("wrong")} hint={t("wrongHint")} softLimit={limit} />
      <FormTextArea control={control} name="shouldBe" label={t("shouldBe")} softLimit={limit} />
      <Evidence files={files} onChange={setFiles} />
      <div>
        <Button type="submit" busy={busy} busyText={t("sending")}>
          {t("send")}
        </Button>
      </div>
    </form>
  );
}
