import { localName } from "@kutse/web-shared/texts/localName";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { useLocale } from "@kutse/web-shared/texts/useLocale";
import { Accordion } from "@kutse/web-shared/ui/Accordion";
import { Card } from "@kutse/web-shared/ui/Card";
import { DescriptionList, type DescriptionRow } from "@kutse/web-shared/ui/DescriptionList";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import type { BodyProcedures_OrganisationFragment } from "../../gql/graphql";

const organisationFragment = graphql(`
  fragment BodyProcedures_organisation on Organisation {
    id
    procedures {
      id
      version
      inForceFrom
      supersededAt
      admissionBy
      completionDays
      quorumPercent
      quorumNeedsChair
      majority
      tie
      signers
      validityMonths
      vatIncluded
      examLanguages
      feeInitial {
        amount
        currency
      }
      feeRecertification {
        amount
        currency
      }
      feeRetake {
        amount
        currency
      }
      qualification {
        id
        title
        titleEn
        titleRu
      }
    }
  }
`);

type Procedure = BodyProcedures_OrganisationFragment["procedures"][number];

/** How the body awards each qualification: fees, deadlines, quorum, majority, signers. */
export function BodyProcedures(props: { body: FragmentType<typeof organisationFragment> }) {
  const { t } = useTranslation("bodies");
  const locale = useLocale();
  const { procedures } = readFragment(organisationFragment, props.body);
  const inForce = procedures.filter(({ supersededAt }) => !supersededAt);
  return (
    <Card title={t("procedures")}>
      {inForce.length === 0 ? (
        <p className="muted">{t("noProcedures")}</p>
      ) : (
        inForce.map((procedure) => (
          <Accordion
            key={procedure.id}
            title={t("procedureOf", {
              title: localName(procedure.qualification, locale).text,
              version: procedure.version,
            })}
          >
            <ProcedureFacts procedure={procedure} />
          </Accordion>
        ))
      )}
    </Card>
  );
}

function ProcedureFacts({ procedure }: { procedure: Procedure }) {
  return <DescriptionList layout="grid" rows={[...useFees(procedure), ...useRules(procedure)]} />;
}

function useFees({ feeInitial, feeRecertification, feeRetake, vatIncluded }: Procedure): DescriptionRow[] {
  const { t } = useTranslation("bodies");
  const { money } = useFormats();
  const fee = (given: Procedure["feeInitial"]) =>
    vatIncluded ? `${money(given)} (${t("vatIncluded")})` : money(given);
  return [
    { label: t("feeInitial"), value: fee(feeInitial) },
    { label: t("feeRecertification"), value: fee(feeRecertification) },
    { label: t("feeRetake"), value: fee(feeRetake) },
  ];
}

function useRules(procedure: Procedure): DescriptionRow[] {
  const { t } = useTranslation(["bodies", "common", "status"]);
  const { date } = useFormats();
  const { quorumPercent: percent, quorumNeedsChair, validityMonths, examLanguages } = procedure;
  return [
    { label: t("admission"), value: t(`admissionBy.${procedure.admissionBy}`) },
    { label: t("completion"), value: t("days", { count: procedure.completionDays }) },
    { label: t("quorum"), value: quorumNeedsChair ? t("quorumWithChair", { percent }) : t("quorumOf", { percent }) },
    { label: t("majority"), value: t(`majorities.${procedure.majority}`) },
    { label: t("tie"), value: t(`ties.${procedure.tie}`) },
    { label: t("signers"), value: t(`signerRules.${procedure.signers}`) },
    {
      label: t("validity"),
      value: validityMonths ? t("months", { count: validityMonths }) : t("common:unlimited"),
    },
    { label: t("examLanguages"), value: examLanguages.map((language) => t(`status:language.${language}`)).join(", ") },
    { label: t("inForceFrom"), value: date(procedure.inForceFrom) },
  ];
}
