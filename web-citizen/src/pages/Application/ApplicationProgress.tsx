import { ApplicationStatusTag } from "@kutse/web-shared/cards/ApplicationStatusTag";
import { QualificationTitle } from "@kutse/web-shared/cards/QualificationTitle";
import { FeedbackCard } from "@kutse/web-shared/questionnaires/FeedbackCard";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { Alert } from "@kutse/web-shared/ui/Alert";
import { Card } from "@kutse/web-shared/ui/Card";
import { DescriptionList } from "@kutse/web-shared/ui/DescriptionList";
import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { ProgressList } from "@kutse/web-shared/ui/ProgressList";
import { Timeline } from "@kutse/web-shared/ui/Timeline";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import type { Progress_ApplicationFragment } from "../../gql/graphql";
import { AttachedDocuments } from "../../parts/AttachedDocuments";
import { Completion } from "./Completion";
import { DecisionCard } from "./DecisionCard";
import { ExamSeat } from "./ExamSeat";
import { happenedKey } from "./happenedKey";
import { PapersCard } from "./PapersCard";
import { progressFragment } from "./progressFragment";
import { stagesOf } from "./stagesOf";
import { WithdrawApplication } from "./WithdrawApplication";

/** Where a submitted application stands: who must act, by when, what comes next, and what has happened. */
export function ApplicationProgress(props: { application: FragmentType<typeof progressFragment> }) {
  const { t } = useTranslation(["progress", "application"]);
  const application = readFragment(progressFragment, props.application);
  const { number, status, refusalGround, refusalReasons } = application;
  const title = t("number", { number: number ?? "" });
  return (
    <div className="stack">
      <PageHead
        title={title}
        crumbs={[{ label: t("application:mine"), to: "/applications" }, { label: title }]}
        status={<ApplicationStatusTag application={application} isMine />}
        lead={
          <QualificationTitle
            qualification={application.qualification}
            specialisation={application.specialisation ?? null}
          />
        }
      />
      <ProgressList
        label={t("stages")}
        stages={stagesOf(status).map(({ id, state }) => ({ id, state, label: t(`stage.${id}`) }))}
      />
      <Card title={t("nextStep")} tone="brand">
        <p>{application.isPapersOnly && status === "ADMITTED" ? t("papers.words") : t(`next.${status}`)}</p>
        <p>
          <Link to="/letters">{t("toLetters")}</Link>
        </p>
      </Card>
      {status === "NOT_ADMITTED" || status === "LEFT_UNEXAMINED" ? (
        <Alert tone="warning" title={t("refusal")}>
          {refusalGround ? <p>{refusalGround}</p> : null}
          {refusalReasons ? <p>{refusalReasons}</p> : null}
        </Alert>
      ) : null}
      <Completion application={application} />
      <ExamSeat application={application} />
      <PapersCard application={application} />
      <DecisionCard application={application} />
      {application.decision ? <FeedbackCard step="DECISION_READ" organisationId={application.organisation.id} /> : null}
      <SubmittedAnswers application={application} />
      <section className="stack-tight">
        <h2>{t("timeline")}</h2>
        <Timeline
          label={t("timeline")}
          entries={application.timeline.map(({ id, type, at }) => ({
            id,
            at,
            what: t(`happened.${happenedKey(type)}`),
          }))}
        />
      </section>
      {application.viewerCanWithdraw ? <WithdrawApplication applicationId={application.id} /> : null}
    </div>
  );
}

function SubmittedAnswers({ application }: { application: Progress_ApplicationFragment }) {
  const { t } = useTranslation(["progress", "status"]);
  const { dateTime } = useFormats();
  const { documents, organisation, submittedAt } = application;
  return (
    <section className="stack-tight">
      <h2>{t("answers")}</h2>
      <DescriptionList
        rows={[
          { label: t("body"), value: <LocalText of={organisation} /> },
          { label: t("kind"), value: t(`status:kind.${application.kind}`) },
          { label: t("submittedAt"), value: submittedAt ? dateTime(submittedAt) : null },
          { label: t("education"), value: application.education ?? null },
          { label: t("workExperience"), value: application.workExperience ?? null },
          { label: t("documents"), value: documents.length > 0 ? <AttachedDocuments documents={documents} /> : null },
        ]}
      />
    </section>
  );
}
