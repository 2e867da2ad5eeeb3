import { useTranslation } from "react-i18next";
import { useZodForm } from "../forms/useZodForm";
import { readFragment, type FragmentType } from "../gql/fragment-masking";
import { useAct } from "../problems/useAct";
import { useFormProblems } from "../problems/useFormProblems";
import { Button } from "../ui/Button";
import { Card } from "../ui/Card";
import { ErrorSummary } from "../ui/ErrorSummary";
import { useToast } from "../ui/useToast";
import { acceptCorrectionMutation } from "./acceptCorrectionMutation";
import { correctedFacts } from "./correctedFacts";
import { correctionFragment } from "./correctionFragment";
import { DeclineCorrection } from "./DeclineCorrection";
import { entryFactsOf } from "./entryFactsOf";
import { EntryFields } from "./EntryFields";
import { entrySchema } from "./entrySchema";

/** The body writes what the entry should say, for Kutsekoda to confirm, or says why it stays. */
export function ProposeCorrection(props: { request: FragmentType<typeof correctionFragment> }) {
  const { t } = useTranslation("corrections");
  const { say } = useToast();
  const request = readFragment(correctionFragment, props.request);
  const { run, busy } = useAct(acceptCorrectionMutation);
  const form = useZodForm(entrySchema, entryFactsOf(request));
  const { mistakes, attempt, show } = useFormProblems(form);
  const submit = form.handleSubmit(async (values) => {
    const facts = correctedFacts(values, request.certificate);
    const { problems } = await run({ input: { correctionId: request.id, facts } });
    if (show(problems)) say(t("acceptedSaid"));
  });
  return (
    <Card title={t("proposeTitle")}>
      <form noValidate className="stack" onSubmit={(event) => void submit(event)}>
        <ErrorSummary mistakes={mistakes} attempt={attempt} />
        <p>{t("proposeWords")}</p>
        <EntryFields control={form.control} certificate={request.certificate} />
        <div>
          <Button type="submit" busy={busy} busyText={t("accepting")}>
            {t("accept")}
          </Button>
        </div>
      </form>
      <DeclineCorrection correctionId={request.id} />
    </Card>
  );
}
