import { useQuery } from "@apollo/client/react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { JourneyStep } from "../gql/graphql";
import { useAct } from "../problems/useAct";
import { Alert } from "../ui/Alert";
import { Button } from "../ui/Button";
import { Card } from "../ui/Card";
import { ErrorSummary } from "../ui/ErrorSummary";
import { RadioGroup } from "../ui/RadioGroup";
import { TextArea } from "../ui/TextArea";
import { feedbackStepsQuery } from "./feedbackStepsQuery";
import { giveFeedbackMutation } from "./giveFeedbackMutation";

const ratings = ["1", "2", "3", "4", "5"] as const;
const longest = 4000;

/** `organisationId` names the body the journey was with. */
export type FeedbackCardProps = { step: JourneyStep; organisationId?: string | null };

/** How did it go: one rating and room for words, once a step. Who says it is not kept. */
export function FeedbackCard({ step, organisationId = null }: FeedbackCardProps) {
  const { t } = useTranslation("questions");
  const { data } = useQuery(feedbackStepsQuery, { fetchPolicy: "network-only" });
  const [rating, setRating] = useState<(typeof ratings)[number] | null>(null);
  const [text, setText] = useState("");
  const [isGiven, setIsGiven] = useState(false);
  const [isMissing, setIsMissing] = useState(false);
  const { run, busy, mistakes } = useAct(giveFeedbackMutation);
  const give = async () => {
    setIsMissing(rating === null);
    if (rating === null) return;
    const { data: done } = await run({ input: { step, organisationId, rating: Number(rating), text } });
    if (done) setIsGiven(true);
  };
  if (isGiven) {
    return (
      <Alert tone="success" announce>
        {t("feedback.thanks")}
      </Alert>
    );
  }
  if (!data?.viewer || data.viewer.feedbackSteps.includes(step)) return null;
  return (
    <Card title={t("feedback.title")} tone="quiet">
      <form
        noValidate
        className="stack-tight"
        onSubmit={(event) => {
          event.preventDefault();
          void give();
        }}
      >
        <ErrorSummary mistakes={mistakes} />
        <RadioGroup
          name="rating"
          label={t("feedback.rating")}
          layout="inline"
          options={ratings.map((value) => ({ value, label: t(`feedback.rate.${value}`) }))}
          value={rating}
          onChange={setRating}
          error={isMissing ? t("feedback.choose") : undefined}
        />
        <TextArea
          label={t("feedback.text")}
          hint={t("feedback.hint")}
          optional
          value={text}
          onChange={setText}
          rows={3}
          softLimit={longest}
        />
        <div>
          <Button type="submit" tone="secondary" busy={busy} busyText={t("sending")}>
            {t("feedback.act")}
          </Button>
        </div>
      </form>
    </Card>
  );
}
