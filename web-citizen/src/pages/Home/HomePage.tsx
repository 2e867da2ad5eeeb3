import { WaitingBeside } from "@kutse/web-shared/questionnaires/WaitingBeside";
import { useViewer } from "@kutse/web-shared/session/useViewer";
import { Card } from "@kutse/web-shared/ui/Card";
import { LinkButton } from "@kutse/web-shared/ui/LinkButton";
import { Loading } from "@kutse/web-shared/ui/Loading";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Figures } from "./Figures";
import styles from "./HomePage.module.css";
import { QualificationSearch } from "./QualificationSearch";

const MyHome = lazy(async () => ({ default: (await import("./MyHome")).MyHome }));

const ways = [
  { to: "/awarding-bodies", title: "bodies", words: "bodiesWords" },
  { to: "/standards", title: "standards", words: "standardsWords" },
  { to: "/calendar", title: "calendar", words: "calendarWords" },
] as const;

/** Where the portal begins: what waits for me when I am signed in, and the ways into the register for everyone. */
export function HomePage() {
  const { t } = useTranslation(["home", "register"]);
  const { viewer } = useViewer();
  return (
    <div className="stack">
      <PageHead
        title={viewer ? t("hello", { name: viewer.person.firstName }) : t("title")}
        lead={viewer ? t("helloLead") : t("lead")}
      />
      <WaitingBeside>
        {viewer ? (
          <Suspense fallback={<Loading />}>
            <MyHome />
          </Suspense>
        ) : null}
        <div className={styles.pair}>
          <Card
            title={t("checkTitle")}
            tone="brand"
            acts={
              <>
                <LinkButton to="/certificates" icon="search" tone={viewer ? "secondary" : "primary"}>
                  {t("checkAct")}
                </LinkButton>
                <LinkButton to="/check" document icon="shield" tone="secondary">
                  {t("register:checkByCode")}
                </LinkButton>
              </>
            }
          >
            <p>{t("checkWords")}</p>
            <p>
              <Link to="/employer">{t("employerAct")}</Link>
            </p>
          </Card>
          <Card title={t("findTitle")} tone="brand">
            <p>{t("findWords")}</p>
            <QualificationSearch />
          </Card>
        </div>
        <section className="stack-tight">
          <h2>{t("ways")}</h2>
          <div className="grid">
            {ways.map(({ to, title, words }) => (
              <Card key={to} level={3} title={<Link to={to}>{t(title)}</Link>}>
                <p>{t(words)}</p>
              </Card>
            ))}
          </div>
        </section>
        <Figures />
      </WaitingBeside>
    </div>
  );
}
