import { LeaveGuard } from "@kutse/web-shared/forms/LeaveGuard";
import { SaveStateLine } from "@kutse/web-shared/forms/SaveStateLine";
import { Button } from "@kutse/web-shared/ui/Button";
import { ErrorSummary } from "@kutse/web-shared/ui/ErrorSummary";
import { LinkButton } from "@kutse/web-shared/ui/LinkButton";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { useProblemText } from "@kutse/web-shared/problems/useProblemText";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import type { ApplicationSection, Draft_ApplicationFragment } from "../../gql/graphql";
import { applicationSections } from "../../parts/applicationSections";
import { answersOfSection } from "./draftAnswers";
import { ConflictNotice } from "./ConflictNotice";
import { answerFaults, type AnswerFaults } from "./answerFaults";
import { SectionFields } from "./SectionFields";
import { useDraft } from "./useDraft";

/** The fields of a section, saved as they are typed, and the way to the next section. */
export function SectionForm({ draft, section }: { draft: Draft_ApplicationFragment; section: ApplicationSection }) {
  const { t } = useTranslation("application");
  const navigate = useNavigate();
  const words = useProblemText();
  const { answers, change, conflict, choose, state, savedAt, flush, mistakes, isSettled } = useDraft(draft, section);
  const [faults, setFaults] = useState<AnswerFaults>({});
  const [attempt, setAttempt] = useState(0);
  const home = `/applications/${draft.id}`;
  const next = applicationSections[applicationSections.findIndex((each) => each.section === section) + 1];
  const goOn = async () => {
    const found = answerFaults(answers, section, draft);
    setFaults(found);
    setAttempt(attempt + 1);
    if (Object.keys(found).length > 0) return;
    await flush();
    if (isSettled()) await navigate(next ? `${home}/${next.path}` : home);
  };
  const wrong = Object.entries(faults).map(([field, code]) => ({ field, message: words(code) }));
  return (
    <form
      noValidate
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void goOn();
      }}
    >
      <PageHead
        title={t(`section.${section}`)}
        lead={t(`lead.${section}`)}
        crumbs={[
          { label: t("mine"), to: "/applications" },
          { label: t("title"), to: home },
          { label: t(`section.${section}`) },
        ]}
      />
      <ErrorSummary mistakes={[...wrong, ...mistakes]} attempt={attempt} />
      {conflict ? (
        <ConflictNotice
          draft={draft}
          saved={conflict}
          typed={answers}
          keys={answersOfSection[section]}
          onChoose={choose}
        />
      ) : null}
      <SectionFields section={section} draft={draft} answers={answers} onChange={change} faults={faults} />
      {state === "conflict" ? null : <SaveStateLine state={state} savedAt={savedAt} />}
      <div className="row">
        <Button type="submit" iconEnd="arrowRight" isDisabled={conflict !== null}>
          {t("continue")}
        </Button>
        <LinkButton to={home} tone="secondary">
          {t("backToTasks")}
        </LinkButton>
      </div>
      <LeaveGuard isUnsaved={(state === "unsaved" || state === "failed" || state === "conflict") && !isSettled()} />
    </form>
  );
}
