import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { Loaded } from "../shell/Loaded";
import { Card } from "../ui/Card";
import { LinkButton } from "../ui/LinkButton";
import { AskingTable } from "./AskingTable";
import { askingPageQuery } from "./askingPageQuery";

const variables = { filter: { readByMe: true, statuses: ["OPENING" as const, "OPEN" as const] } };

/** How it stands with the questionnaires that are being answered now, for a desk's home. */
export function LiveQuestionnaires() {
  const { t } = useTranslation("asking");
  const answer = useQuery(askingPageQuery, { variables, fetchPolicy: "cache-and-network" });
  return (
    <Card
      title={t("live.title")}
      acts={
        <LinkButton to="/questionnaires" tone="secondary">
          {t("live.all")}
        </LinkButton>
      }
    >
      <Loaded answer={answer} pick={(data) => data.questionnaires}>
        {({ edges }) => (
          <AskingTable
            questionnaires={edges.map(({ node }) => node)}
            empty={<p className="muted">{t("live.none")}</p>}
          />
        )}
      </Loaded>
    </Card>
  );
}
