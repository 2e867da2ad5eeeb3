import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { Card } from "@kutse/web-shared/ui/Card";
import { DescriptionList } from "@kutse/web-shared/ui/DescriptionList";
import { LinkButton } from "@kutse/web-shared/ui/LinkButton";
import { useTranslation } from "react-i18next";
import type { Progress_ApplicationFragment } from "../../gql/graphql";

/** What was decided: after an award what comes next, after a refusal why and how to challenge it. */
export function DecisionCard({ application }: { application: Progress_ApplicationFragment }) {
  const { t } = useTranslation("progress");
  const { dateLong, dateOn } = useFormats();
  const { decision, certificate, organisation, status } = application;
  if (!decision) return null;
  const { result, decidedOn, ground, reasons, challengeUntil } = decision;
  return (
    <Card
      title={t("decision.title")}
      acts={
        certificate && status === "REGISTERED" ? (
          <LinkButton to={`/my-certificates/${certificate.id}`}>{t("decision.toCertificate")}</LinkButton>
        ) : null
      }
    >
      <p>{t(`decision.${result}`, { date: dateLong(decidedOn) })}</p>
      {result === "AWARD" && status !== "REGISTERED" ? <p>{t("decision.awardNext")}</p> : null}
      {result === "REFUSE" ? (
        <>
          <DescriptionList
            rows={[
              { label: t("decision.ground"), value: ground ?? null },
              { label: t("decision.reasons"), value: reasons ?? null },
            ]}
          />
          <h3>{t("decision.challenge")}</h3>
          <p>
            {challengeUntil
              ? t("decision.challengeUntil", { date: dateOn(challengeUntil) })
              : t("decision.challengeWords")}{" "}
            {organisation.email ? <a href={`mailto:${organisation.email}`}>{organisation.email}</a> : null}
          </p>
        </>
      ) : null}
    </Card>
  );
}
