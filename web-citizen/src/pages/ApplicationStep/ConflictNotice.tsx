import { localName } from "@kutse/web-shared/texts/localName";
import { useLocale } from "@kutse/web-shared/texts/useLocale";
import { Alert } from "@kutse/web-shared/ui/Alert";
import { Button } from "@kutse/web-shared/ui/Button";
import { useTranslation } from "react-i18next";
import type { Draft_ApplicationFragment } from "../../gql/graphql";
import styles from "./ConflictNotice.module.css";
import { differing, type DraftAnswers } from "./draftAnswers";

/** What another browser saved beside what was typed here; nothing is lost until one of them is chosen. */
export function ConflictNotice(props: {
  draft: Draft_ApplicationFragment;
  saved: DraftAnswers;
  typed: DraftAnswers;
  keys: readonly (keyof DraftAnswers)[];
  onChoose: (which: "mine" | "saved") => void;
}) {
  const { draft, saved, typed, keys, onChoose } = props;
  const { t } = useTranslation(["application", "competences", "ui"]);
  const locale = useLocale();
  const { specialisations, competences } = draft.qualification;
  const named = new Map([...specialisations, ...competences].map((each) => [each.id, localName(each, locale).text]));
  const words = (answer: string | boolean | string[]) => {
    if (typeof answer === "boolean") return t(answer ? "ui:yes" : "ui:no");
    const text = typeof answer === "string" ? answer : answer.map((id) => named.get(id) ?? id).join(", ");
    return named.get(text) ?? (text || t("conflict.empty"));
  };
  const label = (key: keyof DraftAnswers) => {
    if (key === "electiveIds") return t("competences:elective");
    return t(key === "specialisationId" ? "specialisation" : key);
  };
  return (
    <Alert
      tone="warning"
      title={t("conflict.title")}
      announce
      acts={
        <>
          <Button size="s" onPress={() => onChoose("mine")}>
            {t("conflict.keepMine")}
          </Button>
          <Button size="s" tone="secondary" onPress={() => onChoose("saved")}>
            {t("conflict.takeSaved")}
          </Button>
        </>
      }
    >
      <div className="stack-tight">
        <p>{t("conflict.words")}</p>
        {differing(saved, typed, keys).map((key) => (
          <dl key={key} className={styles.pair} aria-label={label(key)}>
            <div>
              <dt>{t("conflict.saved")}</dt>
              <dd>{words(saved[key])}</dd>
            </div>
            <div>
              <dt>{t("conflict.typed")}</dt>
              <dd>{words(typed[key])}</dd>
            </div>
          </dl>
        ))}
      </div>
    </Alert>
  );
}
