import { useViewer } from "@kutse/web-shared/session/useViewer";
import { EmptyState } from "@kutse/web-shared/ui/EmptyState";
import { LinkButton } from "@kutse/web-shared/ui/LinkButton";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

/** A page for who acts for a company just now; others are led to where a company is chosen. The register judges itself. */
export function ForCompany({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useTranslation("employer");
  const { viewer } = useViewer();
  if (viewer?.activeRole === "EMPLOYER") return <>{children}</>;
  return (
    <div className="stack">
      <PageHead title={title} />
      <EmptyState icon="building" title={t("chooseFirst")} act={<LinkButton to="/employer">{t("choose")}</LinkButton>}>
        {t("chooseFirstWords")}
      </EmptyState>
    </div>
  );
}
