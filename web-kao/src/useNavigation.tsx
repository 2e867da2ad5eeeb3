import type { NavigationItem } from "@kutse/web-shared/shell/PortalDefinition";
import { useTranslation } from "react-i18next";
import { useActiveRole } from "./parts/useActiveRole";

/** The menu of what one works with in the active role, in the language of the page. */
export function useNavigation(): readonly NavigationItem[] {
  const { t } = useTranslation(["navigation", "questions"]);
  const { work, isManager, isChair } = useActiveRole();
  const home: NavigationItem = { to: "/", label: t("home"), icon: "home", signedIn: true };
  const applications: NavigationItem = { to: "/applications", label: t("applications"), icon: "list", signedIn: true };
  const sessions: NavigationItem = { to: "/exam-sessions", label: t("examSessions"), icon: "calendar", signedIn: true };
  const meetings: NavigationItem = { to: "/meetings", label: t("meetings"), icon: "vote", signedIn: true };
  const committees: NavigationItem = { to: "/committees", label: t("committees"), icon: "people", signedIn: true };
  if (work === "assessor") return [home, sessions, applications];
  const questionnaires: NavigationItem = {
    to: "/questionnaires",
    label: t("questionnaires"),
    icon: "vote",
    signedIn: true,
  };
  if (work === "committee") return [home, meetings, committees, ...(isChair ? [applications] : [])];
  if (work === "none") return [home];
  return [
    home,
    applications,
    { to: "/rounds", label: t("rounds"), icon: "clock", signedIn: true },
    sessions,
    committees,
    meetings,
    { to: "/certificates", label: t("certificates"), icon: "award", signedIn: true },
    { to: "/paper-orders", label: t("paperOrders"), icon: "print", signedIn: true },
    { to: "/invoices", label: t("invoices"), icon: "document", signedIn: true },
    { to: "/bank", label: t("bank"), icon: "download", signedIn: true },
    { to: "/corrections", label: t("corrections"), icon: "edit", signedIn: true },
    { to: "/procedures", label: t("procedures"), icon: "shield", signedIn: true },
    { to: "/billing", label: t("billing"), icon: "building", signedIn: true },
    { to: "/people", label: t("people"), icon: "person", signedIn: true },
    ...(isManager ? [questionnaires] : []),
    { to: "/feedback", label: t("questions:feedback.page"), icon: "info", signedIn: true },
  ];
}
