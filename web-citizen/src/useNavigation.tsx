import { useViewer } from "@kutse/web-shared/session/useViewer";
import type { NavigationItem } from "@kutse/web-shared/shell/PortalDefinition";
import { useTranslation } from "react-i18next";

/** The menu, in the language of the page; who acts for a company has the company's. */
export function useNavigation(): readonly NavigationItem[] {
  const { t } = useTranslation(["navigation", "employer"]);
  const { viewer } = useViewer();
  if (viewer?.activeRole === "EMPLOYER") {
    return [
      { to: "/", label: t("home"), icon: "home" },
      { to: "/certificates", label: t("certificates"), icon: "search" },
      { to: "/employer/check", label: t("employer:check"), icon: "list", signedIn: true },
      { to: "/employer/watches", label: t("employer:watches"), icon: "eye", signedIn: true },
    ];
  }
  return [
    { to: "/", label: t("home"), icon: "home" },
    { to: "/qualifications", label: t("qualifications"), icon: "award" },
    { to: "/certificates", label: t("certificates"), icon: "search" },
    { to: "/calendar", label: t("calendar"), icon: "calendar" },
    { to: "/applications", label: t("applications"), icon: "document", signedIn: true },
    { to: "/my-certificates", label: t("myCertificates"), icon: "shield", signedIn: true },
    { to: "/my-data", label: t("myData"), icon: "person", signedIn: true },
  ];
}
