import { WaitingBeside } from "@kutse/web-shared/questionnaires/WaitingBeside";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { useTranslation } from "react-i18next";
import { useActiveRole } from "../../parts/useActiveRole";
import { AssessorHome } from "./AssessorHome";
import { CommitteeHome } from "./CommitteeHome";
import { OfficialHome } from "./OfficialHome";

/** What waits for the one who acts, arranged by the active role. */
export function HomePage() {
  const { t } = useTranslation("home");
  const { work } = useActiveRole();
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <WaitingBeside>
        {work === "official" ? <OfficialHome /> : null}
        {work === "assessor" ? <AssessorHome /> : null}
        {work === "committee" ? <CommitteeHome /> : null}
      </WaitingBeside>
    </>
  );
}
