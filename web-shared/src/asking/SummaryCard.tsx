import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAct } from "../problems/useAct";
import { Button } from "../ui/Button";
import { Card } from "../ui/Card";
import { ErrorSummary } from "../ui/ErrorSummary";
import { TextArea } from "../ui/TextArea";
import { useToast } from "../ui/useToast";
import { summariseQuestionMutation } from "./summariseQuestionMutation";

type Props = {
  questionnaireId: string;
  questionKey: string;
  summary: { text: string; quotes: readonly string[] } | null;
  quotes: readonly string[];
  onWritten: () => void;
};

/** What was answered, in the reader's own words, with the texts that were chosen as quotes. */
export function SummaryCard({ questionnaireId, questionKey, summary, quotes, onWritten }: Props) {
  const { t } = useTranslation(["asking", "ui", "askingResults"]);
  const { say } = useToast();
  const { run, busy, mistakes } = useAct(summariseQuestionMutation);
  const [text, setText] = useState(summary?.text ?? "");
  const save = async () => {
    const { data } = await run({ input: { questionnaireId, questionKey, text, quoteIds: [...quotes] } });
    if (!data) return;
    say(t("askingResults:summary.saved"));
    onWritten();
  };
  return (
    <Card title={t("askingResults:summary.title")}>
      <form
        noValidate
        className="stack-tight"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <ErrorSummary mistakes={mistakes} />
        <TextArea
          label={t("askingResults:summary.label")}
          hint={t("askingResults:summary.hint")}
          value={text}
          onChange={setText}
          softLimit={20_000}
        />
        <p role="status">{t("askingResults:summary.quotes", { count: quotes.length })}</p>
        {summary && summary.quotes.length > 0 ? (
          <ul aria-label={t("askingResults:summary.kept")}>
            {summary.quotes.map((quote) => (
              <li key={quote}>„{quote}”</li>
            ))}
          </ul>
        ) : null}
        <div>
          <Button type="submit" busy={busy} busyText={t("ui:saving")}>
            {t("askingResults:summary.save")}
          </Button>
        </div>
      </form>
    </Card>
  );
}
