import { useQuery } from "@apollo/client/react";
import { Loaded } from "@kutse/web-shared/shell/Loaded";
import { useParams } from "react-router";
import { Body } from "./Body";
import { bodyPageQuery } from "./bodyPageQuery";

/** One awarding body, at its address. */
export function BodyPage() {
  const { bodyId = "" } = useParams();
  const answer = useQuery(bodyPageQuery, { variables: { id: bodyId } });
  return (
    <Loaded answer={answer} pick={(data) => data.awardingBody}>
      {(body) => <Body body={body} />}
    </Loaded>
  );
}
