import { FormTextArea } from "@kutse/web-shared/forms/FormTextArea";
import { FormTextField } from "@kutse/web-shared/forms/FormTextField";
import { rules } from "@kutse/web-shared/forms/rules";
import { useZodForm } from "@kutse/web-shared/forms/useZodForm";
import { z } from "@kutse/web-shared/forms/zod";
import { useAct } from "@kutse/web-shared/problems/useAct";
import { useFormProblems } from "@kutse/web-shared/problems/useFormProblems";
import { Button } from "@kutse/web-shared/ui/Button";
import { ErrorSummary } from "@kutse/web-shared/ui/ErrorSummary";
import { useTranslation } from "react-i18next";
import { writeToHolderMutation } from "./writeToHolderMutation";

const limit = 2000;
const schema = z.object({ subject: rules.text(200), text: rules.text(limit), replyTo: rules.email() });

export type MessageFormProps = {
  certificateId: string;
  /** Who writes, as the holder will read it. */
  sender: string;
  email: string;
  onSent: (replyTo: string) => void;
};

/** What about, the words, where to answer; what the holder will see is said before it is sent. */
export function MessageForm({ certificateId, sender, email, onSent }: MessageFormProps) {
  const { t } = useTranslation("message");
  const { run, busy } = useAct(writeToHolderMutation);
  const form = useZodForm(schema, { subject: "", text: "", replyTo: email });
  const { mistakes, attempt, show } = useFormProblems(form);
  const submit = form.handleSubmit(async (values) => {
    const { problems } = await run({ input: { certificateId, ...values } });
    if (show(problems)) onSent(values.replyTo);
  });
  const { control } = form;
  return (
    <form noValidate className="stack" onSubmit={(event) => void submit(event)}>
      <ErrorSummary mistakes={mistakes} attempt={attempt} />
      <FormTextField control={control} name="subject" label={t("subject")} hint={t("subjectHint")} />
      <FormTextArea control={control} name="text" label={t("text")} hint={t("textHint")} softLimit={limit} />
      <FormTextField
        control={control}
        name="replyTo"
        label={t("replyTo")}
        hint={t("shown", { sender })}
        type="email"
        autoComplete="email"
      />
      <p>{t("kept")}</p>
      <div>
        <Button type="submit" busy={busy} busyText={t("sending")}>
          {t("send")}
        </Button>
      </div>
    </form>
  );
}
