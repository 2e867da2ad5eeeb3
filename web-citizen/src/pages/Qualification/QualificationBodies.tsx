import { localName } from "@kutse/web-shared/texts/localName";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { useLocale } from "@kutse/web-shared/texts/useLocale";
import { Card } from "@kutse/web-shared/ui/Card";
import { DescriptionList } from "@kutse/web-shared/ui/DescriptionList";
import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import type { QualificationBodies_QualificationFragment } from "../../gql/graphql";

const qualificationFragment = graphql(`
  fragment QualificationBodies_qualification on Qualification {
    id
    procedures {
      id
      organisation {
        id
        name
        nameEn
        nameRu
      }
      feeInitial {
        amount
        currency
      }
      feeRecertification {
        amount
        currency
      }
      vatIncluded
      validityMonths
      examLanguages
      examParts {
        id
        kind
        title
        titleEn
        titleRu
        passPoints
        maxPoints
      }
      documentRequirements {
        id
        title
        titleEn
        titleRu
        isMandatory
      }
    }
  }
`);

type Procedure = QualificationBodies_QualificationFragment["procedures"][number];

/** Who awards the qualification, and what each body asks, takes and examines. */
export function QualificationBodies(props: { qualification: FragmentType<typeof qualificationFragment> }) {
  const { t } = useTranslation(["qualifications", "status"]);
  const { procedures } = readFragment(qualificationFragment, props.qualification);
  return (
    <section className="stack-tight">
      <h2>{t("whoAwards")}</h2>
      {procedures.length === 0 ? <p>{t("notAwarded")}</p> : null}
      <div className="stack">
        {procedures.map((procedure) => (
          <BodyCard key={procedure.id} procedure={procedure} />
        ))}
      </div>
    </section>
  );
}

function BodyCard({ procedure }: { procedure: Procedure }) {
  const { t } = useTranslation(["qualifications", "status"]);
  const { money } = useFormats();
  const validity = useValidity(procedure.validityMonths ?? null);
  const vat = t(`vat.${procedure.vatIncluded ? "yes" : "no"}`);
  const languages = procedure.examLanguages.map((language) => t(`status:language.${language}`)).join(", ");
  return (
    <Card
      level={3}
      title={
        <Link to={`/awarding-bodies/${procedure.organisation.id}`}>
          <LocalText of={procedure.organisation} />
        </Link>
      }
    >
      <DescriptionList
        rows={[
          { label: t("fee"), value: `${money(procedure.feeInitial)}, ${vat}` },
          { label: t("feeAgain"), value: `${money(procedure.feeRecertification)}, ${vat}` },
          { label: t("validity"), value: validity },
          { label: t("examParts"), value: <ExamParts parts={procedure.examParts} /> },
          { label: t("examLanguages"), value: languages },
          { label: t("documents"), value: <Documents asked={procedure.documentRequirements} /> },
        ]}
      />
    </Card>
  );
}

/** How long a certificate is valid, in whole years where it is so. */
function useValidity(months: number | null): string {
  const { t } = useTranslation(["qualifications", "status"]);
  if (months === null) return t("unlimited");
  return months % 12 === 0 ? t("years", { count: months / 12 }) : t("months", { count: months });
}

function ExamParts({ parts }: { parts: Procedure["examParts"] }) {
  const { t } = useTranslation(["qualifications", "status"]);
  const locale = useLocale();
  return parts.map((part) => (
    <div key={part.id}>
      {t("examPart", {
        kind: t(`status:examPart.${part.kind}`),
        title: localName(part, locale).text,
        pass: part.passPoints,
        max: part.maxPoints,
      })}
    </div>
  ));
}

function Documents({ asked }: { asked: Procedure["documentRequirements"] }) {
  const { t } = useTranslation(["qualifications", "status"]);
  const locale = useLocale();
  return asked.map((document) => {
    const title = localName(document, locale).text;
    return <div key={document.id}>{document.isMandatory ? title : t("documentOptional", { title })}</div>;
  });
}
