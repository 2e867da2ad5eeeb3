import { FormTextArea } from "@kutse/web-shared/forms/FormTextArea";
import { rules } from "@kutse/web-shared/forms/rules";
import { useZodForm } from "@kutse/web-shared/forms/useZodForm";
import { z } from "@kutse/web-shared/forms/zod";
import { useFormProblems } from "@kutse/web-shared/problems/useFormProblems";
import { localName } from "@kutse/web-shared/texts/localName";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { useLocale } from "@kutse/web-shared/texts/useLocale";
import { Accordion } from "@kutse/web-shared/ui/Accordion";
import { Button } from "@kutse/web-shared/ui/Button";
import { Card } from "@kutse/web-shared/ui/Card";
import { ErrorSummary } from "@kutse/web-shared/ui/ErrorSummary";
import { useToast } from "@kutse/web-shared/ui/useToast";
import { useTranslation } from "react-i18next";
import type { Progress_ApplicationFragment } from "../../gql/graphql";
import { DocumentsEditor } from "../../parts/DocumentsEditor";
import { useAct } from "@kutse/web-shared/problems/useAct";
import { completeApplicationMutation } from "./completeApplicationMutation";
import styles from "./Completion.module.css";

const schema = z.object({ answer: rules.text(10_000) });

/** What the awarding body asks to be completed, the place to answer it, and what was answered before. */
export function Completion({ application }: { application: Progress_ApplicationFragment }) {
  const { t } = useTranslation("progress");
  const { dateTime, dateOn } = useFormats();
  const locale = useLocale();
  const who = localName(application.organisation, locale).text;
  const open = application.completionRequests.filter((request) => !request.answeredAt);
  const answered = application.completionRequests.filter((request) => request.answeredAt);
  return (
    <>
      {application.viewerCanComplete ? (
        <Card title={t("completion.title")}>
          {open.map((request) => (
            <div key={request.id} className="stack-tight">
              <p className="muted">{t("completion.asked", { who, when: dateTime(request.requestedAt) })}</p>
              <blockquote className={styles.words}>{request.text}</blockquote>
              <p>
                <strong>{t("completion.dueOn", { date: dateOn(request.dueOn) })}</strong>
              </p>
            </div>
          ))}
          <h3>{t("completion.files")}</h3>
          <DocumentsEditor application={application} />
          <CompletionForm applicationId={application.id} />
        </Card>
      ) : null}
      {answered.length > 0 ? (
        <Accordion title={t("completion.earlier")} level={2}>
          {answered.map((request) => (
            <div key={request.id} className="stack-tight">
              <p className="muted">{t("completion.asked", { who, when: dateTime(request.requestedAt) })}</p>
              <blockquote className={styles.words}>{request.text}</blockquote>
              <p className="muted">
                {request.answeredAt ? t("completion.yourAnswer", { when: dateTime(request.answeredAt) }) : null}
              </p>
              <blockquote className={styles.words}>{request.answer}</blockquote>
            </div>
          ))}
        </Accordion>
      ) : null}
    </>
  );
}

function CompletionForm({ applicationId }: { applicationId: string }) {
  const { t } = useTranslation("progress");
  const { say } = useToast();
  const { run, busy } = useAct(completeApplicationMutation);
  const form = useZodForm(schema, { answer: "" });
  const { mistakes, attempt, show } = useFormProblems(form);
  const submit = form.handleSubmit(async ({ answer }) => {
    const { problems } = await run({ input: { applicationId, answer } });
    if (show(problems)) say(t("completion.sent"));
  });
  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="stack-tight">
      <ErrorSummary mistakes={mistakes} attempt={attempt} />
      <FormTextArea
        control={form.control}
        name="answer"
        label={t("completion.answer")}
        hint={t("completion.answerHint")}
        softLimit={10_000}
      />
      <div>
        <Button type="submit" busy={busy} busyText={t("completion.sending")}>
          {t("completion.send")}
        </Button>
      </div>
    </form>
  );
}
