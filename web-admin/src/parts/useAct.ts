import type { OperationVariables, TypedDocumentNode } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import { failureOf } from "@kutse/web-shared/apollo/failureOf";
import type { PayloadProblem } from "@kutse/web-shared/problems/useProblems";
import { useState } from "react";
import { useTranslation } from "react-i18next";

type Payloads = Record<string, { problems: readonly PayloadProblem[] } | string | undefined>;

function problemsIn(data: object): readonly PayloadProblem[] {
  const payloads: Payloads = { ...data };
  return Object.values(payloads).flatMap((payload) => (typeof payload === "object" ? payload.problems : []));
}

/**
 * One act of the register: `run` answers with what stood in its way, nothing when it was done. A failure of the
 * connection or a missing right is put in words too. `refetch` names the queries whose lists the act changes.
 */
export function useAct<Result extends object, Variables extends OperationVariables>(
  document: TypedDocumentNode<Result, Variables>,
  refetch: string[] = [],
) {
  const client = useApolloClient();
  const { t } = useTranslation("common");
  const [busy, setBusy] = useState(false);
  const run = async (variables: Variables): Promise<readonly PayloadProblem[]> => {
    setBusy(true);
    try {
      const options: { mutation: typeof document; variables: Variables } = { mutation: document, variables };
      const { data } = await client.mutate<Result, OperationVariables>({ ...options, refetchQueries: refetch });
      return data ? problemsIn(data) : [];
    } catch (error) {
      return [{ code: t(`failed.${failureOf(error).kind}`), field: null }];
    } finally {
      setBusy(false);
    }
  };
  return { run, busy };
}
