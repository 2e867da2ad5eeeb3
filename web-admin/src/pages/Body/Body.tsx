import { localName } from "@kutse/web-shared/texts/localName";
import { useLocale } from "@kutse/web-shared/texts/useLocale";
import { Card } from "@kutse/web-shared/ui/Card";
import { DescriptionList } from "@kutse/web-shared/ui/DescriptionList";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { BodyAsking } from "./BodyAsking";
import { BodyCommittees } from "./BodyCommittees";
import { BodyHiding } from "./BodyHiding";
import { BodyProcedures } from "./BodyProcedures";
import { BodyRights } from "./BodyRights";

const organisationFragment = graphql(`
  fragment Body_organisation on Organisation {
    id
    name
    nameEn
    nameRu
    kind
    registryCode
    vatNumber
    address
    email
    phone
    website
    ...BodyAsking_organisation
    ...BodyRights_organisation
    ...BodyProcedures_organisation
    ...BodyCommittees_organisation
    ...BodyHiding_organisation
  }
`);

/** An awarding body: contacts, rights, procedures, committees. */
export function Body(props: { body: FragmentType<typeof organisationFragment> }) {
  const { t } = useTranslation(["bodies", "common"]);
  const locale = useLocale();
  const body = readFragment(organisationFragment, props.body);
  const name = localName(body, locale);
  return (
    <>
      <PageHead
        title={name.text}
        lang={name.lang}
        lead={t(`kinds.${body.kind}`)}
        crumbs={[{ label: t("common:home"), to: "/" }, { label: t("title"), to: "/bodies" }, { label: name.text }]}
      />
      <div className="stack">
        <Card title={t("contacts")} acts={<Link to={`/mandates?organisation=${body.id}`}>{t("mandates")}</Link>}>
          <DescriptionList
            layout="grid"
            rows={[
              { label: t("registryCode"), value: <span className="figures">{body.registryCode}</span> },
              { label: t("vatNumber"), value: body.vatNumber ?? t("noVat") },
              { label: t("address"), value: body.address },
              { label: t("email"), value: body.email ? <a href={`mailto:${body.email}`}>{body.email}</a> : null },
              { label: t("phone"), value: body.phone },
              { label: t("website"), value: body.website ? <a href={body.website}>{body.website}</a> : null },
            ]}
          />
        </Card>
        <BodyRights body={body} />
        <BodyCommittees body={body} />
        <BodyProcedures body={body} />
        <BodyHiding body={body} />
        <BodyAsking body={body} />
      </div>
    </>
  );
}
