import { useTranslation } from "react-i18next";
import { fullName } from "../texts/fullName";
import { Alert } from "../ui/Alert";
import { Button } from "../ui/Button";
import { AnswerText } from "./AnswerText";
import type { AskedQuestion } from "./Sheet";
import type { AnswerConflict } from "./useAnswers";

/** Both answers stand until one is chosen: the typed one in the field above, the other one here. */
export function AnswerConflictNotice(props: {
  question: AskedQuestion;
  conflict: AnswerConflict;
  onChoose: (which: "mine" | "theirs") => void;
}) {
  const { question, conflict, onChoose } = props;
  const { t } = useTranslation("questions");
  return (
    <Alert
      tone="warning"
      announce
      title={conflict.savedBy ? t("conflictBy", { name: fullName(conflict.savedBy) }) : t("conflict")}
      acts={
        <>
          <Button size="s" onPress={() => onChoose("mine")}>
            {t("keepMine")}
          </Button>
          <Button size="s" tone="secondary" onPress={() => onChoose("theirs")}>
            {t("takeTheirs")}
          </Button>
        </>
      }
    >
      <AnswerText question={question} value={conflict.theirs} />
    </Alert>
  );
}
