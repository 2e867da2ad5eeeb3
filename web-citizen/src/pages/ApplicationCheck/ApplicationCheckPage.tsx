import { useQuery } from "@apollo/client/react";
import { Loaded } from "@kutse/web-shared/shell/Loaded";
import { useProblemText } from "@kutse/web-shared/problems/useProblemText";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { TaskList } from "@kutse/web-shared/ui/TaskList";
import { useTranslation } from "react-i18next";
import { Navigate, useParams } from "react-router";
import { readFragment } from "../../gql/fragment-masking";
import { applicationSections, withoutDeclaration } from "../../parts/applicationSections";
import { draftFragment } from "../../parts/draftFragment";
import { applicationCheckPageQuery } from "./applicationCheckPageQuery";
import { Answers } from "./Answers";
import { SubmitForm } from "./SubmitForm";

/** Everything answered, each with its change link, and the act of submitting. */
export function ApplicationCheckPage() {
  const { t } = useTranslation("application");
  const words = useProblemText();
  const { applicationId = "" } = useParams();
  const answer = useQuery(applicationCheckPageQuery, {
    variables: { id: applicationId },
    fetchPolicy: "network-only",
    nextFetchPolicy: "cache-first",
  });
  return (
    <Loaded answer={answer} pick={(data) => readFragment(draftFragment, data.application)}>
      {(draft) => {
        const home = `/applications/${draft.id}`;
        const sections = draft.sections.map(withoutDeclaration).filter((section) => section.state !== "DONE");
        if (!draft.viewerCanEdit) return <Navigate to={home} replace />;
        return (
          <div className="stack">
            <PageHead
              title={t("check.title")}
              lead={t("check.lead")}
              crumbs={[
                { label: t("mine"), to: "/applications" },
                { label: t("title"), to: home },
                { label: t("check.title") },
              ]}
            />
            <Answers draft={draft} />
            {sections.length > 0 ? (
              <section className="stack-tight">
                <h2>{t("check.incomplete")}</h2>
                <TaskList
                  label={t("check.incomplete")}
                  tasks={sections.map(({ section, state, missing }) => ({
                    id: section,
                    label: t(`section.${section}`),
                    to: `${home}/${applicationSections.find((each) => each.section === section)?.path ?? ""}`,
                    state,
                    missing: missing.map(words),
                  }))}
                />
              </section>
            ) : (
              <SubmitForm draft={draft} />
            )}
          </div>
        );
      }}
    </Loaded>
  );
}
