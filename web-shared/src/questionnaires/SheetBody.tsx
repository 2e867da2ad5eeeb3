import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { fullName } from "../texts/fullName";
import { useFormats } from "../texts/useFormats";
import { Alert } from "../ui/Alert";
import { Button } from "../ui/Button";
import { AnswerForm } from "./AnswerForm";
import { AnswersShown } from "./AnswersShown";
import { FeedbackCard } from "./FeedbackCard";
import type { Sheet } from "./Sheet";

/** `onSent` runs when the answers have been sent, so that what stands is read again. */
export type SheetBodyProps = { sheet: Sheet; invitation?: string | null; onSent: () => void };

/** The form while it is being answered; afterwards what was sent, and the way to change it until the closing. */
export function SheetBody({ sheet, invitation = null, onSent }: SheetBodyProps) {
  const { t } = useTranslation("questions");
  const [isChanging, setIsChanging] = useState(false);
  const [isJustSent, setIsJustSent] = useState(false);
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isJustSent) notice.current?.focus();
  }, [isJustSent]);
  const sent = () => {
    setIsChanging(false);
    setIsJustSent(true);
    onSent();
  };
  const isAnswering = sheet.canChange && (sheet.submittedAt === null || isChanging) && !isJustSent;
  if (isAnswering) return <AnswerForm sheet={sheet} invitation={invitation} onSent={sent} />;
  const isAnonymous = sheet.questionnaire.mode === "ANONYMOUS";
  return (
    <div className="stack">
      <div ref={notice} tabIndex={-1}>
        <SentNotice sheet={sheet} isJustSent={isJustSent} />
      </div>
      {isAnonymous ? null : <AnswersShown sheet={sheet} />}
      {sheet.canChange && sheet.submittedAt !== null && !isAnonymous ? (
        <div>
          <Button
            tone="secondary"
            icon="edit"
            onPress={() => {
              setIsJustSent(false);
              setIsChanging(true);
            }}
          >
            {t("changeAnswers")}
          </Button>
        </div>
      ) : null}
      {isJustSent && !sheet.isOutsider ? <FeedbackCard step="QUESTIONNAIRE_ANSWERED" /> : null}
    </div>
  );
}

function SentNotice({ sheet, isJustSent }: { sheet: Sheet; isJustSent: boolean }) {
  const { t } = useTranslation("questions");
  const { dateTime } = useFormats();
  const { questionnaire, submittedAt, submittedBy, canChange } = sheet;
  const isAnonymous = questionnaire.mode === "ANONYMOUS";
  if (submittedAt === null && !isJustSent) return <Alert tone="info">{t("closedUnanswered")}</Alert>;
  const when = submittedAt && !isAnonymous ? dateTime(submittedAt) : "";
  const by = submittedBy ? t("sentBy", { name: fullName(submittedBy), when }) : t("sentAt", { when });
  return (
    <Alert tone="success" title={t("sentTitle")}>
      <p>
        {when ? by : null} {isAnonymous ? t("sentAnonymously") : canChange ? t("sentChangeable") : t("sentFinal")}
      </p>
    </Alert>
  );
}
