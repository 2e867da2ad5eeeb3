import type { OperationVariables, TypedDocumentNode } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import { failureOf } from "../apollo/failureOf";
import { useProblems, type PayloadProblem } from "./useProblems";
import { useState } from "react";
import { useTranslation } from "react-i18next";

/** What came of an act: `data` is null when it was refused or failed, and then `problems` say why. */
type Outcome<Data> = { data: Data | null; problems: readonly PayloadProblem[] };

/** What every mutation of the register answers under its one name. */
type Payloads = Record<string, { problems: readonly PayloadProblem[] } | string | undefined>;

function problemsIn(data: object): readonly PayloadProblem[] {
  const payloads: Payloads = { ...data };
  return Object.values(payloads).flatMap((payload) => (typeof payload === "object" ? payload.problems : []));
}

/** One act of the register; `refetch` names the queries whose lists it changes. */
export function useAct<Data extends object, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  refetch: string[] = [],
) {
  const client = useApolloClient();
  const { t } = useTranslation("ui");
  const [busy, setBusy] = useState(false);
  const { mistakes, show } = useProblems();
  const send = async (variables: Variables): Promise<Outcome<Data>> => {
    try {
      const options: ApolloMutation<Data, Variables> = { mutation: document, variables, awaitRefetchQueries: true };
      const result = await client.mutate<Data, OperationVariables>({
        ...options,
        refetchQueries: (answer) => (answer.data && problemsIn(answer.data).length === 0 ? refetch : []),
      });
      const problems = result.data ? problemsIn(result.data) : [];
      return { data: result.data && problems.length === 0 ? result.data : null, problems };
    } catch (error) {
      return { data: null, problems: [{ code: t(`failed.${failureOf(error).kind}`), field: null }] };
    }
  };
  const run = async (variables: Variables): Promise<Outcome<Data>> => {
    setBusy(true);
    const outcome = await send(variables);
    setBusy(false);
    show(outcome.problems);
    return outcome;
  };
  return { run, busy, mistakes };
}

type ApolloMutation<Data, Variables> = {
  mutation: TypedDocumentNode<Data, Variables>;
  variables: Variables;
  awaitRefetchQueries: boolean;
};
