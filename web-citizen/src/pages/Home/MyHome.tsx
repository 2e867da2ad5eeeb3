import { useQuery } from "@apollo/client/react";
import { Loaded } from "@kutse/web-shared/shell/Loaded";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { ApplicationSummary } from "../../parts/ApplicationSummary";
import { MyCertificateCard } from "../../parts/MyCertificateCard";
import { myHomeQuery } from "./myHomeQuery";

const mostShown = 3;

/** What waits for me first, then my other applications and my certificates. */
export function MyHome() {
  const { t } = useTranslation("home");
  const answer = useQuery(myHomeQuery, { fetchPolicy: "cache-and-network", nextFetchPolicy: "cache-first" });
  return (
    <Loaded answer={answer} pick={(data) => data}>
      {({ applications, myCertificates }) => {
        const all = applications.edges.map((edge) => edge.node);
        const waiting = all.filter((application) => application.actingParty === "APPLICANT");
        const others = all.filter((application) => application.actingParty !== "APPLICANT");
        return (
          <>
            <section className="stack-tight">
              <h2>{t("waiting")}</h2>
              {waiting.length === 0 ? <p>{t("nothingWaits")}</p> : null}
              {waiting.map((application) => (
                <ApplicationSummary key={application.id} application={application} level={3} />
              ))}
            </section>
            {others.length > 0 ? (
              <section className="stack-tight">
                <h2>{t("applications")}</h2>
                {others.slice(0, mostShown).map((application) => (
                  <ApplicationSummary key={application.id} application={application} level={3} />
                ))}
                <p>
                  <Link to="/applications">{t("allApplications")}</Link>
                </p>
              </section>
            ) : null}
            <section className="stack-tight">
              <h2>{t("myCertificates")}</h2>
              {myCertificates.length === 0 ? <p>{t("noCertificates")}</p> : null}
              {myCertificates.slice(0, mostShown).map((certificate) => (
                <MyCertificateCard key={certificate.id} certificate={certificate} level={3} />
              ))}
              {myCertificates.length > mostShown ? (
                <p>
                  <Link to="/my-certificates">{t("allCertificates")}</Link>
                </p>
              ) : null}
            </section>
          </>
        );
      }}
    </Loaded>
  );
}
