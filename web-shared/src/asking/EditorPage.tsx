import { skipToken, useQuery } from "@apollo/client/react";
import { useParams } from "react-router";
import { readFragment } from "../gql/fragment-masking";
import { Loaded } from "../shell/Loaded";
import { NoRightPage } from "../shell/NoRightPage";
import { draftOf } from "./draft";
import { editorQuery } from "./editorQuery";
import { newDraft } from "./newDraft";
import { newEditorQuery } from "./newEditorQuery";
import { questionFragment } from "./questionFragment";
import { QuestionnaireEditor } from "./QuestionnaireEditor";

/** A questionnaire is written: a new one, or one that stands at an address. */
export function EditorPage() {
  const { questionnaireId } = useParams();
  return questionnaireId ? <Stored id={questionnaireId} /> : <New />;
}

/** One that nobody has begun yet. */
function New() {
  const answer = useQuery(newEditorQuery);
  return (
    <Loaded answer={answer} pick={(data) => data.viewer}>
      {({ viewerCanAsk, activeMandate }) =>
        viewerCanAsk ? (
          <QuestionnaireEditor
            stored={null}
            first={newDraft()}
            isAuthority={activeMandate?.organisation?.kind === "AUTHORITY"}
          />
        ) : (
          <NoRightPage />
        )
      }
    </Loaded>
  );
}

/** One that was begun, as it stands now. */
function Stored({ id }: { id: string }) {
  const answer = useQuery(editorQuery, id ? { variables: { id }, fetchPolicy: "network-only" } : skipToken);
  return (
    <Loaded answer={answer} pick={(data) => data.questionnaire}>
      {(asked) =>
        asked.viewerCanEdit ? (
          <QuestionnaireEditor
            stored={asked}
            first={draftOf(asked, readFragment(questionFragment, asked.questions))}
            isAuthority={asked.organisation.kind === "AUTHORITY"}
          />
        ) : (
          <NoRightPage />
        )
      }
    </Loaded>
  );
}
