import { useQuery } from "@apollo/client/react";
import { Loaded } from "@kutse/web-shared/shell/Loaded";
import { useParams } from "react-router";
import { Person } from "./Person";
import { personPageQuery } from "./personPageQuery";

/** One person, at the person's address. */
export function PersonPage() {
  const { personId = "" } = useParams();
  const answer = useQuery(personPageQuery, { variables: { id: personId } });
  return (
    <Loaded answer={answer} pick={(data) => data.person}>
      {(person) => <Person person={person} />}
    </Loaded>
  );
}
