import type { Control } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { FormTextArea } from "../forms/FormTextArea";
import { rules } from "../forms/rules";
import { useZodForm } from "../forms/useZodForm";
import { readFragment, type FragmentType } from "../gql/fragment-masking";
import { useAct } from "../problems/useAct";
import { useFormProblems } from "../problems/useFormProblems";
import { Button } from "../ui/Button";
import { Card } from "../ui/Card";
import { ErrorSummary } from "../ui/ErrorSummary";
import { useToast } from "../ui/useToast";
import { correctCertificateMutation } from "./correctCertificateMutation";
import { correctedFacts } from "./correctedFacts";
import { correctionFragment } from "./correctionFragment";
import { DeclineCorrection } from "./DeclineCorrection";
import { entryFactsOf } from "./entryFactsOf";
import { EntryFields } from "./EntryFields";
import { entrySchema, type EntryFacts } from "./entrySchema";

const limit = 2000;
const schema = entrySchema.extend({ reason: rules.text(limit) });

/** The registrar confirms an accepted correction; what the body proposed stands there. */
export function CorrectEntry(props: { request: FragmentType<typeof correctionFragment> }) {
  const { t } = useTranslation("corrections");
  const { say } = useToast();
  const request = readFragment(correctionFragment, props.request);
  const { run, busy } = useAct(correctCertificateMutation);
  const form = useZodForm(schema, { ...entryFactsOf(request), reason: "" });
  const { mistakes, attempt, show } = useFormProblems(form);
  const submit = form.handleSubmit(async ({ reason, ...facts }) => {
    const { problems } = await run({
      input: { correctionId: request.id, reason, ...correctedFacts(facts, request.certificate) },
    });
    if (show(problems)) say(t("correctedSaid"));
  });
  return (
    <Card title={t("correctTitle")}>
      <form noValidate className="stack" onSubmit={(event) => void submit(event)}>
        <ErrorSummary mistakes={mistakes} attempt={attempt} />
        <p>{t("correctWords")}</p>
        {/* The form has all the facts and the reason beside them. */}
        <EntryFields control={form.control as unknown as Control<EntryFacts>} certificate={request.certificate} />
        <FormTextArea
          control={form.control}
          name="reason"
          label={t("reason")}
          hint={t("reasonHint")}
          softLimit={limit}
        />
        <div>
          <Button type="submit" busy={busy} busyText={t("correcting")}>
            {t("correct")}
          </Button>
        </div>
      </form>
      <DeclineCorrection correctionId={request.id} />
    </Card>
  );
}
