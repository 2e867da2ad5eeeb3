import type { NavigationItem } from "@kutse/web-shared/shell/PortalDefinition";
import { useTranslation } from "react-i18next";

/** The menu, in the language of the page. */
export function useNavigation(): readonly NavigationItem[] {
  const { t } = useTranslation(["navigation", "questions"]);
  return [
    { to: "/", label: t("home"), icon: "home", signedIn: true },
    { to: "/certificates", label: t("certificates"), icon: "award", signedIn: true },
    { to: "/paper-orders", label: t("paperOrders"), icon: "print", signedIn: true },
    { to: "/invoices", label: t("invoices"), icon: "document", signedIn: true },
    { to: "/bank", label: t("bank"), icon: "download", signedIn: true },
    { to: "/corrections", label: t("corrections"), icon: "edit", signedIn: true },
    { to: "/people", label: t("people"), icon: "person", signedIn: true },
    { to: "/mandates", label: t("mandates"), icon: "people", signedIn: true },
    { to: "/bodies", label: t("bodies"), icon: "building", signedIn: true },
    { to: "/standards", label: t("standards"), icon: "document", signedIn: true },
    { to: "/qualifications", label: t("qualifications"), icon: "list", signedIn: true },
    { to: "/questionnaires", label: t("questionnaires"), icon: "vote", signedIn: true },
    { to: "/supervision", label: t("supervision"), icon: "search", signedIn: true },
    { to: "/feedback", label: t("questions:feedback.page"), icon: "info", signedIn: true },
    { to: "/events", label: t("events"), icon: "clock", signedIn: true },
  ];
}
