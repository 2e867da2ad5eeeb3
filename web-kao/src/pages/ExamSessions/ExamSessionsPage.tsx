import { useQuery } from "@apollo/client/react";
import { LoadedList } from "@kutse/web-shared/shell/LoadedList";
import { useLocale } from "@kutse/web-shared/texts/useLocale";
import { useUrlState } from "@kutse/web-shared/urls/useUrlState";
import { EmptyState } from "@kutse/web-shared/ui/EmptyState";
import { LinkButton } from "@kutse/web-shared/ui/LinkButton";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { RadioGroup } from "@kutse/web-shared/ui/RadioGroup";
import { useTranslation } from "react-i18next";
import type { ExamSessionFilter, ExamSessionsPageQuery } from "../../gql/graphql";
import { monthName } from "../../parts/monthName";
import { startOfDay } from "../../parts/startOfDay";
import { today } from "@kutse/web-shared/texts/today";
import { useActiveRole } from "../../parts/useActiveRole";
import { examSessionsPageQuery } from "./examSessionsPageQuery";
import { SessionTable } from "./SessionTable";

type Sessions = ExamSessionsPageQuery["examSessions"]["edges"][number]["node"][];

/** The exam calendar, month by month: the body's sessions, or those one assesses. */
export function ExamSessionsPage() {
  const { t } = useTranslation(["exams", "common"]);
  const { work, bodyId } = useActiveRole();
  const [state, change] = useUrlState({ when: "coming" });
  const isOfficial = work === "official";
  const whose: ExamSessionFilter = isOfficial ? { organisationId: bodyId } : { mine: true };
  const span = state.when === "past" ? { until: startOfDay(today()) } : { from: startOfDay(today()) };
  const answer = useQuery(examSessionsPageQuery, { variables: { filter: { ...whose, ...span } }, skip: !bodyId });
  return (
    <>
      <PageHead
        title={t("title")}
        lead={isOfficial ? t("lead") : t("leadAssessor")}
        crumbs={[{ label: t("common:home"), to: "/" }, { label: t("title") }]}
        act={
          isOfficial ? (
            <LinkButton to="/exam-sessions/plan" icon="add">
              {t("plan.act")}
            </LinkButton>
          ) : null
        }
      />
      <div className="stack">
        <RadioGroup
          label={t("which")}
          layout="inline"
          value={state.when === "past" ? "past" : "coming"}
          onChange={(when) => change({ when })}
          options={[
            { value: "coming", label: t("coming") },
            { value: "past", label: t("past") },
          ]}
        />
        <LoadedList answer={answer} pick={(data) => data.examSessions}>
          {(nodes) => <Months sessions={nodes} />}
        </LoadedList>
      </div>
    </>
  );
}

function Months({ sessions }: { sessions: Sessions }) {
  const { t } = useTranslation("exams");
  const locale = useLocale();
  if (sessions.length === 0) {
    return (
      <EmptyState title={t("empty")} icon="calendar">
        <p>{t("emptyWords")}</p>
      </EmptyState>
    );
  }
  const months = [...new Set(sessions.map(({ startsAt }) => monthName(startsAt, locale)))];
  return months.map((month) => (
    <SessionTable
      key={month}
      month={month}
      sessions={sessions.filter((session) => monthName(session.startsAt, locale) === month)}
    />
  ));
}
