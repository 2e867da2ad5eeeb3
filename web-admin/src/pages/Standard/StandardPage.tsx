import { useQuery } from "@apollo/client/react";
import { Loaded } from "@kutse/web-shared/shell/Loaded";
import { localName } from "@kutse/web-shared/texts/localName";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { useLocale } from "@kutse/web-shared/texts/useLocale";
import { Card } from "@kutse/web-shared/ui/Card";
import { DescriptionList } from "@kutse/web-shared/ui/DescriptionList";
import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { StatusTag } from "@kutse/web-shared/ui/StatusTag";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import type { StandardPageQuery } from "../../gql/graphql";
import { QualificationTable } from "../../parts/QualificationTable";
import { Term } from "../../parts/Term";
import { standardPageQuery } from "./standardPageQuery";

type Shown = NonNullable<StandardPageQuery["occupationalStandard"]>;

/** One occupational standard: its facts and the qualifications it describes. */
export function StandardPage() {
  const { standardId = "" } = useParams();
  const answer = useQuery(standardPageQuery, { variables: { id: standardId } });
  return (
    <Loaded answer={answer} pick={(data) => data.occupationalStandard}>
      {(standard) => <Standard standard={standard} />}
    </Loaded>
  );
}

function Standard({ standard }: { standard: Shown }) {
  const { t } = useTranslation(["standards", "common"]);
  const locale = useLocale();
  const { date } = useFormats();
  const name = localName(standard, locale);
  const { description, descriptionEn, descriptionRu, replacedBy } = standard;
  return (
    <>
      <PageHead
        title={name.text}
        lang={name.lang}
        crumbs={[{ label: t("common:home"), to: "/" }, { label: t("title"), to: "/standards" }, { label: name.text }]}
        status={
          <StatusTag tone={standard.isInForce ? "success" : "neutral"}>
            {standard.isInForce ? t("common:inForce") : t("common:ended")}
          </StatusTag>
        }
      />
      <div className="stack">
        <Card title={t("facts")}>
          <DescriptionList
            layout="grid"
            rows={[
              { label: t("code"), value: standard.code },
              { label: t("version"), value: String(standard.version) },
              { label: t("inForce"), value: <Term from={standard.validFrom} until={standard.validUntil} /> },
              { label: t("council"), value: <LocalText of={standard.council} /> },
              { label: t("iscoCode"), value: standard.iscoCode },
              { label: t("decision"), value: standard.decision },
              { label: t("studentsUntil"), value: standard.studentsUntil ? date(standard.studentsUntil) : null },
              {
                label: t("replacedBy"),
                value: replacedBy ? (
                  <Link to={`/standards/${replacedBy.id}`}>
                    <LocalText of={replacedBy} />, {replacedBy.version}
                  </Link>
                ) : null,
              },
            ]}
          />
        </Card>
        {description ? (
          <Card title={t("description")}>
            <p>
              <LocalText of={{ title: description, titleEn: descriptionEn, titleRu: descriptionRu }} />
            </p>
          </Card>
        ) : null}
        <Card title={t("qualifications")}>
          <QualificationTable
            caption={t("qualifications")}
            qualifications={standard.qualifications}
            empty={<p className="muted">{t("noQualifications")}</p>}
          />
        </Card>
      </div>
    </>
  );
}
