import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { useTranslation } from "react-i18next";

/** Where the portal begins. */
export function HomePage() {
  const { t } = useTranslation("home");
  return <PageHead title={t("title")} lead={t("lead")} />;
}
