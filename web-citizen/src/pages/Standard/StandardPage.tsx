import { useQuery } from "@apollo/client/react";
import { Loaded } from "@kutse/web-shared/shell/Loaded";
import { localName } from "@kutse/web-shared/texts/localName";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { useLocale } from "@kutse/web-shared/texts/useLocale";
import { Alert } from "@kutse/web-shared/ui/Alert";
import { DescriptionList } from "@kutse/web-shared/ui/DescriptionList";
import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { StatusTag } from "@kutse/web-shared/ui/StatusTag";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import type { StandardPageQuery } from "../../gql/graphql";
import { StandardQualification } from "./StandardQualification";
import { StandardVersions } from "./StandardVersions";
import { standardPageQuery } from "./standardPageQuery";

type Standard = NonNullable<StandardPageQuery["occupationalStandard"]>;

/** One version of an occupational qualification standard, at an address that stays. */
export function StandardPage() {
  const { t } = useTranslation("register");
  const locale = useLocale();
  const { standardId = "" } = useParams();
  const answer = useQuery(standardPageQuery, { variables: { id: standardId } });
  return (
    <Loaded answer={answer} pick={(data) => data.occupationalStandard}>
      {(standard) => {
        const { text, lang } = localName(standard, locale);
        const descriptions = { et: standard.description, en: standard.descriptionEn, ru: standard.descriptionRu };
        const own = descriptions[locale];
        const { isInForce, replacedBy } = standard;
        return (
          <div className="stack">
            <PageHead
              title={text}
              lang={lang}
              crumbs={[{ label: t("standards"), to: "/standards" }, { label: text }]}
              status={
                <StatusTag tone={isInForce ? "success" : "neutral"}>
                  {t(isInForce ? "inForce" : "notInForce")}
                </StatusTag>
              }
            />
            {replacedBy ? (
              <Alert tone="info">
                {t("replacedBy")}:{" "}
                <Link to={`/standards/${replacedBy.id}`}>
                  <LocalText of={replacedBy} /> ({t("versionNumber", { version: replacedBy.version })})
                </Link>
              </Alert>
            ) : null}
            {descriptions.et ? <p lang={own ? undefined : "et"}>{own ?? descriptions.et}</p> : null}
            <StandardFacts standard={standard} />
            <StandardVersions standard={standard} />
            <section className="stack-tight">
              <h2>{t("qualifications")}</h2>
              {standard.qualifications.map((qualification) => (
                <StandardQualification key={qualification.id} qualification={qualification} />
              ))}
            </section>
          </div>
        );
      }}
    </Loaded>
  );
}

function StandardFacts({ standard }: { standard: Standard }) {
  const { t } = useTranslation("register");
  const { date } = useFormats();
  const { id, code, version, validFrom, validUntil, studentsUntil } = standard;
  return (
    <DescriptionList
      rows={[
        { label: t("code"), value: code },
        { label: t("version"), value: String(version) },
        {
          label: t("validity"),
          value: validUntil ? `${date(validFrom)} – ${date(validUntil)}` : `${date(validFrom)} –`,
        },
        {
          label: t("studentsUntil"),
          value: studentsUntil ? t("studentsUntilWords", { date: date(studentsUntil) }) : null,
        },
        { label: t("council"), value: <LocalText of={standard.council} /> },
        { label: t("decision"), value: standard.decision ?? null },
        { label: t("isco"), value: standard.iscoCode ?? null },
        {
          label: t("further"),
          value: (
            <>
              <Link to={`/certificates?standard=${id}`}>{t("certificatesOf")}</Link>
              {" · "}
              <Link to={`/calendar?standard=${id}`}>{t("calendarOf")}</Link>
              {" · "}
              <a href={`/standards/${code}.pdf?version=${version}`}>{t("asPdf")}</a>
              {" · "}
              <a href={`/standards/${code}.json?version=${version}`}>{t("asJson")}</a>
            </>
          ),
        },
      ]}
    />
  );
}
