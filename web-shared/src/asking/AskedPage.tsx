import { useQuery } from "@apollo/client/react";
import { useParams } from "react-router";
import { Loaded } from "../shell/Loaded";
import { Asked } from "./Asked";
import { askedPageQuery } from "./askedPageQuery";

/** One questionnaire of those who ask, at its address. */
export function AskedPage() {
  const { questionnaireId = "" } = useParams();
  const answer = useQuery(askedPageQuery, { variables: { id: questionnaireId }, fetchPolicy: "cache-and-network" });
  return (
    <Loaded answer={answer} pick={(data) => data.questionnaire}>
      {(asked) => <Asked asked={asked} onChanged={() => void answer.refetch()} />}
    </Loaded>
  );
}
