import { Alert } from "@kutse/web-shared/ui/Alert";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FoundPeople } from "./FoundPeople";
import { PeopleSearch, type Sought } from "./PeopleSearch";

/** Looking people up. What is looked for stays on the page: never in its address. */
export function PeoplePage() {
  const { t } = useTranslation(["people", "common"]);
  const [sought, setSought] = useState<Sought | null>(null);
  return (
    <>
      <PageHead
        title={t("title")}
        lead={t("lead")}
        crumbs={[{ label: t("common:home"), to: "/" }, { label: t("title") }]}
      />
      <div className="stack">
        <Alert>{t("noted")}</Alert>
        <PeopleSearch onSeek={setSought} />
        {sought ? <FoundPeople sought={sought} /> : null}
      </div>
    </>
  );
}
