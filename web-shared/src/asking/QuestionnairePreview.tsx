import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { PortalName } from "../session/portals";
import type { Locale } from "../texts/Locale";
import { useLocale } from "../texts/useLocale";
import { Alert } from "../ui/Alert";
import { RadioGroup } from "../ui/RadioGroup";
import type { PreviewedQuestionnaire } from "./PreviewedQuestionnaire";
import { PreviewPaper, type PreviewWidth } from "./PreviewPaper";
import styles from "./QuestionnairePreview.module.css";
import { untranslatedOf } from "./untranslatedOf";

const missingIn = ({ title, purpose, questions }: PreviewedQuestionnaire, locale: Locale): number =>
  [title, purpose].filter((words) => words.et.trim() !== "" && words[locale].trim() === "").length +
  questions.reduce((sum, question) => sum + untranslatedOf(question, locale), 0);

/** The questionnaire as those who are asked meet it - in each language, portal and width - its logic at work; nothing is kept. */
export function QuestionnairePreview(asked: PreviewedQuestionnaire) {
  const { t } = useTranslation(["asking", "askingForm", "shell"]);
  const [locale, setLocale] = useState<Locale>(useLocale());
  const [portal, setPortal] = useState<PortalName>("citizen");
  const [width, setWidth] = useState<PreviewWidth>("wide");
  const missing = missingIn(asked, locale);
  return (
    <div className="stack">
      <div className={styles.choices}>
        <RadioGroup
          label={t("askingForm:preview.language")}
          layout="inline"
          value={locale}
          onChange={setLocale}
          options={(["et", "en", "ru"] as const).map((value) => ({ value, label: t(`language.${value}`) }))}
        />
        <RadioGroup
          label={t("askingForm:preview.portal")}
          layout="inline"
          value={portal}
          onChange={setPortal}
          options={(["citizen", "kao", "admin"] as const).map((value) => ({
            value,
            label: t(`shell:portal.${value}`),
          }))}
        />
        <RadioGroup
          label={t("askingForm:preview.width")}
          layout="inline"
          value={width}
          onChange={setWidth}
          options={(["wide", "phone"] as const).map((value) => ({ value, label: t(`askingForm:preview.${value}`) }))}
        />
      </div>
      {missing > 0 ? <Alert tone="warning">{t("askingForm:preview.missing", { count: missing })}</Alert> : null}
      <PreviewPaper {...asked} {...{ locale, portal, width }} />
    </div>
  );
}
