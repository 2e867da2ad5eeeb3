import { useLocale } from "@kutse/web-shared/texts/useLocale";
import { CopyButton } from "@kutse/web-shared/ui/CopyButton";
import { useTranslation } from "react-i18next";
import { feedPath, type WantedDays } from "./wantedDays";

/** The calendar as it is narrowed now, for one's own calendar program. */
export function CalendarFeed({ wanted }: { wanted: WantedDays }) {
  const { t } = useTranslation("register");
  const path = feedPath(wanted, useLocale());
  return (
    <section className="stack-tight no-print">
      <h2>{t("feed")}</h2>
      <p>{t("feedWords")}</p>
      <div className="row">
        <CopyButton text={`${window.location.origin}${path}`} label={t("feedCopy")} />
        <a href={path}>{t("feedOpen")}</a>
      </div>
    </section>
  );
}
