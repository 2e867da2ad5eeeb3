import { useQuery } from "@apollo/client/react";
import { LiveQuestionnaires } from "@kutse/web-shared/asking/LiveQuestionnaires";
import { WaitingBeside } from "@kutse/web-shared/questionnaires/WaitingBeside";
import { Loaded } from "@kutse/web-shared/shell/Loaded";
import { dayAfter } from "@kutse/web-shared/texts/dayAfter";
import { today } from "@kutse/web-shared/texts/today";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { Card } from "@kutse/web-shared/ui/Card";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { useTranslation } from "react-i18next";
import type { HomePageQuery } from "../../gql/graphql";
import { Confirmations } from "./Confirmations";
import { EndingMandates } from "./EndingMandates";
import { EndingRights } from "./EndingRights";
import styles from "./HomePage.module.css";
import { homePageQuery } from "./homePageQuery";
import { WaitingFigures } from "./WaitingFigures";

/** Where Kutsekoda's day begins: what waits, what ends soon, what is being asked, the register in figures. */
export function HomePage() {
  const { t } = useTranslation("home");
  const answer = useQuery(homePageQuery, { variables: { mandatesEndBy: dayAfter(today(), 60) } });
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <WaitingBeside>
        <Loaded answer={answer} pick={(data) => data}>
          {(data) => (
            <div className="stack">
              <WaitingFigures statistics={data.statistics} />
              <Confirmations certificates={data.certificateEntries.edges.map(({ node }) => node)} />
              <div className={styles.ending}>
                <EndingRights />
                <EndingMandates mandates={data.mandates.edges.map(({ node }) => node)} />
              </div>
              <LiveQuestionnaires />
              <Figures statistics={data.statistics} />
            </div>
          )}
        </Loaded>
      </WaitingBeside>
    </>
  );
}

const shown = [
  "validCertificates",
  "certificatesIssued",
  "occupationalStandards",
  "qualifications",
  "awardingBodies",
  "schools",
] as const;

/** How large the register is. */
function Figures({ statistics }: { statistics: HomePageQuery["statistics"] }) {
  const { t, i18n } = useTranslation("home");
  const { dateTime } = useFormats();
  const figure = new Intl.NumberFormat(i18n.language);
  return (
    <Card
      title={t("figures")}
      aside={<span className="muted small">{t("asOf", { at: dateTime(statistics.asOf) })}</span>}
    >
      <dl className={styles.figures}>
        {shown.map((name) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd>{figure.format(statistics[name])}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
