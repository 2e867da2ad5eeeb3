import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { useLocale } from "@kutse/web-shared/texts/useLocale";
import { Accordion } from "@kutse/web-shared/ui/Accordion";
import { DescriptionList } from "@kutse/web-shared/ui/DescriptionList";
import { LinkButton } from "@kutse/web-shared/ui/LinkButton";
import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";

const procedureFragment = graphql(`
  fragment BodyProcedure_procedure on AwardingProcedure {
    id
    inForceFrom
    version
    vatIncluded
    validityMonths
    prerequisites
    prerequisitesEn
    prerequisitesRu
    procedureUrl
    materialsUrl
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
    documentRequirements {
      id
      title
      titleEn
      titleRu
      isMandatory
    }
    examParts {
      id
      title
      titleEn
      titleRu
    }
    qualification {
      id
    }
  }
`);

/** How one qualification is awarded: what one must have and bring, the exam, what it costs today. KutS § 16. */
export function BodyProcedure(props: { title: string; procedure: FragmentType<typeof procedureFragment> }) {
  const { t } = useTranslation("register");
  const { date, money } = useFormats();
  const locale = useLocale();
  const procedure = readFragment(procedureFragment, props.procedure);
  const { prerequisites, prerequisitesEn, prerequisitesRu, validityMonths } = procedure;
  const own = { et: prerequisites, en: prerequisitesEn, ru: prerequisitesRu }[locale];
  const words = own ?? prerequisites;
  return (
    <Accordion title={props.title}>
      <div className="stack-tight">
        <DescriptionList
          rows={[
            { label: t("prerequisites"), value: words ? <span lang={own ? undefined : "et"}>{words}</span> : null },
            {
              label: t("documents"),
              value: (
                <ul>
                  {procedure.documentRequirements.map((document) => (
                    <li key={document.id}>
                      <LocalText of={document} />
                      {document.isMandatory ? null : ` (${t("ifThere")})`}
                    </li>
                  ))}
                </ul>
              ),
            },
            {
              label: t("examParts"),
              value: (
                <ul>
                  {procedure.examParts.map((part) => (
                    <li key={part.id}>
                      <LocalText of={part} />
                    </li>
                  ))}
                </ul>
              ),
            },
            {
              label: t("fees"),
              value: t(procedure.vatIncluded ? "feesWithVat" : "feesWithoutVat", {
                initial: money(procedure.feeInitial),
                again: money(procedure.feeRecertification),
                retake: money(procedure.feeRetake),
              }),
            },
            {
              label: t("validFor"),
              value: validityMonths ? t("months", { count: validityMonths }) : t("validAlways"),
            },
            {
              label: t("procedure"),
              value: (
                <>
                  {t("procedureVersion", { version: procedure.version, date: date(procedure.inForceFrom) })}
                  <Elsewhere to={procedure.procedureUrl} label={t("procedureText")} />
                  <Elsewhere to={procedure.materialsUrl} label={t("materials")} />
                </>
              ),
            },
          ]}
        />
        <div>
          <LinkButton to={`/qualifications/${procedure.qualification.id}`} tone="secondary" iconEnd="arrowRight">
            {t("apply")}
          </LinkButton>
        </div>
      </div>
    </Accordion>
  );
}

function Elsewhere({ to, label }: { to: string | null | undefined; label: string }) {
  if (!to) return null;
  return (
    <>
      <br />
      <a href={to}>{label}</a>
    </>
  );
}
