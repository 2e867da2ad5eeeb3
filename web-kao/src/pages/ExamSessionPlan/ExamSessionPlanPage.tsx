import { useQuery } from "@apollo/client/react";
import { Loaded } from "@kutse/web-shared/shell/Loaded";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { useTranslation } from "react-i18next";
import { useActiveRole } from "../../parts/useActiveRole";
import { ExamSessionForm } from "./ExamSessionForm";
import { examSessionPlanPageQuery } from "./examSessionPlanPageQuery";

/** Planning an exam session. */
export function ExamSessionPlanPage() {
  const { t } = useTranslation("exams");
  const { bodyId } = useActiveRole();
  const answer = useQuery(examSessionPlanPageQuery, { variables: { bodyId }, skip: !bodyId });
  return (
    <>
      <PageHead
        title={t("plan.title")}
        lead={t("plan.lead")}
        crumbs={[{ label: t("title"), to: "/exam-sessions" }, { label: t("plan.title") }]}
      />
      <Loaded answer={answer} pick={(data) => data}>
        {(choices) => <ExamSessionForm choices={choices} />}
      </Loaded>
    </>
  );
}
