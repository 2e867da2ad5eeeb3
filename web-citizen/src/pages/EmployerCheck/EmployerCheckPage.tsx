import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { useTranslation } from "react-i18next";
import { ForCompany } from "../../parts/ForCompany";
import { CheckForm } from "./CheckForm";
import { RecentChecks } from "./RecentChecks";

/** Where a company checks many certificates at once, and finds what it has checked before. */
export function EmployerCheckPage() {
  const { t } = useTranslation("employer");
  return (
    <ForCompany title={t("check")}>
      <div className="stack">
        <PageHead
          title={t("check")}
          lead={t("checkLead")}
          crumbs={[{ label: t("title"), to: "/employer" }, { label: t("check") }]}
        />
        <CheckForm />
        <RecentChecks />
      </div>
    </ForCompany>
  );
}
