import { useProblemText } from "@kutse/web-shared/problems/useProblemText";
import { Button } from "@kutse/web-shared/ui/Button";
import { Checkbox } from "@kutse/web-shared/ui/Checkbox";
import { ErrorSummary, type Mistake } from "@kutse/web-shared/ui/ErrorSummary";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { readFragment } from "../../gql/fragment-masking";
import type { Draft_ApplicationFragment } from "../../gql/graphql";
import { draftFragment } from "../../parts/draftFragment";
import { saveApplicationMutation } from "../../parts/saveApplicationMutation";
import { useAct } from "@kutse/web-shared/problems/useAct";
import { submitApplicationMutation } from "./submitApplicationMutation";

/** The declaration and the act of submitting; a second click changes nothing. */
export function SubmitForm({ draft }: { draft: Draft_ApplicationFragment }) {
  const { t } = useTranslation(["application", "problems"]);
  const words = useProblemText();
  const navigate = useNavigate();
  const save = useAct(saveApplicationMutation);
  const submit = useAct(submitApplicationMutation, ["ApplicationsPage", "MyHome"]);
  const [isDeclared, setDeclared] = useState(draft.declarationAccepted);
  const [mistakes, setMistakes] = useState<readonly Mistake[]>([]);
  const [attempt, setAttempt] = useState(0);
  const isRunning = useRef(false);
  const failed = (problems: readonly { code: string }[]) => {
    const text = (code: string) => (code === "APPLICATION_CHANGED_ELSEWHERE" ? t("check.changed") : words(code));
    setMistakes(problems.map(({ code }) => ({ message: text(code) })));
    setAttempt((before) => before + 1);
  };
  /** The revision that carries the declaration, or nothing when it could not be saved. */
  const declare = async (): Promise<number | null> => {
    if (draft.declarationAccepted) return draft.revision;
    const input = { applicationId: draft.id, revision: draft.revision, declarationAccepted: true };
    const { data, problems } = await save.run({ input });
    if (problems.length > 0) failed(problems);
    return readFragment(draftFragment, data?.saveApplication.application)?.revision ?? null;
  };
  const handIn = async () => {
    const revision = await declare();
    if (revision === null) return;
    const { data, problems } = await submit.run({ input: { applicationId: draft.id, revision } });
    if (data) await navigate(`/applications/${draft.id}/submitted`, { replace: true });
    else failed(problems);
  };
  const press = async () => {
    if (isRunning.current) return;
    if (!isDeclared) {
      setMistakes([{ field: "declarationAccepted", message: words("DECLARATION_REQUIRED") }]);
      setAttempt(attempt + 1);
      return;
    }
    isRunning.current = true;
    await handIn();
    isRunning.current = false;
  };
  return (
    <div className="stack">
      <ErrorSummary mistakes={mistakes} attempt={attempt} />
      <Checkbox
        name="declarationAccepted"
        isSelected={isDeclared}
        onChange={setDeclared}
        hint={t("check.declarationHint")}
        error={mistakes.some((each) => each.field) && !isDeclared ? words("DECLARATION_REQUIRED") : undefined}
      >
        {t("check.declaration")}
      </Checkbox>
      <div>
        <Button busy={save.busy || submit.busy} busyText={t("check.submitting")} onPress={() => void press()}>
          {t("check.submit")}
        </Button>
      </div>
    </div>
  );
}
