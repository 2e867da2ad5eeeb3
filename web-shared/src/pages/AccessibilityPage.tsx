import { useTranslation } from "react-i18next";
import { useFormats } from "../texts/useFormats";
import { PageHead } from "../ui/PageHead";

/** The day of the last assessment. */
const assessedOn = "2026-11-23";

/** The accessibility statement. Avaliku teabe seadus § 32. */
export function AccessibilityPage() {
  const { t } = useTranslation("shell");
  const { dateLong } = useFormats();
  const how = ["keyboard", "skip", "zoom", "reader", "motion", "languages"] as const;
  return (
    <div className="stack">
      <PageHead title={t("accessibility.title")} lead={t("accessibility.lead")} />
      <h2>{t("accessibility.standardTitle")}</h2>
      <p>{t("accessibility.standard")}</p>
      <h2>{t("accessibility.howTitle")}</h2>
      <ul>
        {how.map((way) => (
          <li key={way}>{t(`accessibility.how.${way}`)}</li>
        ))}
      </ul>
      <h2>{t("accessibility.limitsTitle")}</h2>
      <p>{t("accessibility.limits")}</p>
      <h2>{t("accessibility.contactTitle")}</h2>
      <p>
        {t("accessibility.contact")} <a href="mailto:kutsekoda@kutsekoda.ee">kutsekoda@kutsekoda.ee</a>
      </p>
      <p>{t("accessibility.supervision")}</p>
      <p className="muted small">{t("accessibility.updated", { date: dateLong(assessedOn) })}</p>
    </div>
  );
}
