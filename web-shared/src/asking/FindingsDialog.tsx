import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FormDialog } from "../forms/FormDialog";
import type { AskedState_QuestionnaireFragment } from "../gql/graphql";
import { useAct } from "../problems/useAct";
import { LanguageFields } from "./LanguageFields";
import { publishFindingsMutation } from "./publishFindingsMutation";
import type { Words } from "./Words";

type Props = {
  questionnaireId: string;
  asked: AskedState_QuestionnaireFragment;
  onDone: (words: string) => void;
  onClose: () => void;
};

/** Says what was heard and what will be done; those who answered get a letter of it. */
export function FindingsDialog({ questionnaireId, asked, onDone, onClose }: Props) {
  const { t } = useTranslation("asking");
  const { run, busy, mistakes } = useAct(publishFindingsMutation);
  const [attempt, setAttempt] = useState(0);
  const [heard, setHeard] = useState<Words>({
    et: asked.heardEt ?? "",
    en: asked.heardEn ?? "",
    ru: asked.heardRu ?? "",
  });
  const submit = async () => {
    setAttempt((tries) => tries + 1);
    const input = { questionnaireId, heardEt: heard.et, heardEn: heard.en || null, heardRu: heard.ru || null };
    if ((await run({ input })).data) onDone(t("act.findings.done"));
  };
  return (
    <FormDialog
      title={t("act.findings.title")}
      act={asked.publishedAt ? t("act.findings.correct") : t("act.findings.act")}
      busyText={t("act.findings.busy")}
      busy={busy}
      mistakes={mistakes}
      attempt={attempt}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p>{asked.publishedAt ? t("act.findings.again") : t("act.findings.words")}</p>
      <LanguageFields label={t("act.findings.label")} name="heard" value={heard} onChange={setHeard} lines={6} />
    </FormDialog>
  );
}
