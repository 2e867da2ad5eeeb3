import { useQuery } from "@apollo/client/react";
import { CompetenceGroups } from "@kutse/web-shared/cards/CompetenceGroups";
import { Loaded } from "@kutse/web-shared/shell/Loaded";
import { localName } from "@kutse/web-shared/texts/localName";
import { useLocale } from "@kutse/web-shared/texts/useLocale";
import { Card } from "@kutse/web-shared/ui/Card";
import { DescriptionList } from "@kutse/web-shared/ui/DescriptionList";
import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { StatusTag } from "@kutse/web-shared/ui/StatusTag";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import type { QualificationPageQuery } from "../../gql/graphql";
import { QualificationTable } from "../../parts/QualificationTable";
import { QualificationRights } from "./QualificationRights";
import { qualificationPageQuery } from "./qualificationPageQuery";

type Shown = NonNullable<QualificationPageQuery["qualification"]>;

/** One qualification: what it asks for and who may award it. */
export function QualificationPage() {
  const { qualificationId = "" } = useParams();
  const answer = useQuery(qualificationPageQuery, { variables: { id: qualificationId } });
  return (
    <Loaded answer={answer} pick={(data) => data.qualification}>
      {(qualification) => <Qualification qualification={qualification} />}
    </Loaded>
  );
}

function Qualification({ qualification }: { qualification: Shown }) {
  const { t } = useTranslation(["standards", "common"]);
  const name = localName(qualification, useLocale());
  const { competences, partialQualifications, awardingRights } = qualification;
  return (
    <>
      <PageHead
        title={name.text}
        lang={name.lang}
        crumbs={[
          { label: t("common:home"), to: "/" },
          { label: t("qualification.title"), to: "/qualifications" },
          { label: name.text },
        ]}
        status={
          <StatusTag tone={qualification.isAwarded ? "success" : "neutral"}>
            {qualification.isAwarded ? t("qualification.isAwarded") : t("qualification.notAwarded")}
          </StatusTag>
        }
      />
      <div className="stack">
        <QualificationFacts qualification={qualification} />
        <Card title={t("qualification.rights")}>
          <QualificationRights rights={awardingRights} />
        </Card>
        {competences.length > 0 ? (
          <Card title={t("qualification.competences")}>
            <CompetenceGroups qualification={qualification} level={3} />
          </Card>
        ) : null}
        {partialQualifications.length > 0 ? (
          <Card title={t("qualification.partial")}>
            <QualificationTable
              caption={t("qualification.partial")}
              qualifications={partialQualifications}
              empty={null}
            />
          </Card>
        ) : null}
      </div>
    </>
  );
}

function QualificationFacts({ qualification }: { qualification: Shown }) {
  const { t } = useTranslation("standards");
  const locale = useLocale();
  const { kind, standard, parent, specialisations } = qualification;
  return (
    <Card title={t("qualification.facts")}>
      <DescriptionList
        layout="grid"
        rows={[
          { label: t("qualification.kind"), value: t(`qualification.kinds.${kind}`) },
          { label: t("qualification.level"), value: String(qualification.estqfLevel) },
          { label: t("qualification.eqfLevel"), value: String(qualification.eqfLevel) },
          {
            label: t("qualification.standard"),
            value: (
              <Link to={`/standards/${standard.id}`}>
                <LocalText of={standard} />
              </Link>
            ),
          },
          {
            label: t("qualification.parent"),
            value: parent ? (
              <Link to={`/qualifications/${parent.id}`}>
                <LocalText of={parent} />
              </Link>
            ) : null,
          },
          {
            label: t("qualification.specialisations"),
            value: specialisations.map((one) => localName(one, locale).text).join(", "),
          },
        ]}
      />
    </Card>
  );
}
