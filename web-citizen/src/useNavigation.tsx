import type { NavigationItem } from "@kutse/web-shared/shell/PortalDefinition";
import { useTranslation } from "react-i18next";

/** The menu, in the language of the page. */
export function useNavigation(): readonly NavigationItem[] {
  const { t } = useTranslation("navigation");
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
