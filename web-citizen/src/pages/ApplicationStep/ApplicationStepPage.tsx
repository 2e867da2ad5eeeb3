import { useQuery } from "@apollo/client/react";
import { Loaded } from "@kutse/web-shared/shell/Loaded";
import { NotFoundPage } from "@kutse/web-shared/shell/NotFoundPage";
import { Navigate, useParams } from "react-router";
import { readFragment } from "../../gql/fragment-masking";
import { applicationSections } from "../../parts/applicationSections";
import { draftFragment } from "../../parts/draftFragment";
import { applicationStepPageQuery } from "./applicationStepPageQuery";
import { SectionForm } from "./SectionForm";

/** One section of an application on a page of its own; what has been submitted is no longer filled in. */
export function ApplicationStepPage() {
  const { applicationId = "", step = "" } = useParams();
  const answer = useQuery(applicationStepPageQuery, {
    variables: { id: applicationId },
    fetchPolicy: "network-only",
    nextFetchPolicy: "cache-first",
  });
  const found = applicationSections.find((each) => each.path === step);
  if (!found) return <NotFoundPage />;
  return (
    <Loaded answer={answer} pick={(data) => readFragment(draftFragment, data.application)}>
      {(draft) =>
        draft.viewerCanEdit ? (
          <SectionForm key={found.section} draft={draft} section={found.section} />
        ) : (
          <Navigate to={`/applications/${draft.id}`} replace />
        )
      }
    </Loaded>
  );
}
