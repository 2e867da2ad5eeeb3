import { ProcedureVersions } from "@kutse/web-shared/procedures/ProcedureVersions";
import { Card } from "@kutse/web-shared/ui/Card";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";

const organisationFragment = graphql(`
  fragment BodyProcedures_organisation on Organisation {
    id
    ...ProcedureVersions_organisation
  }
`);

/** How the body awards each qualification, and where an administrator changes it. */
export function BodyProcedures(props: { body: FragmentType<typeof organisationFragment> }) {
  const { t } = useTranslation("procedures");
  const body = readFragment(organisationFragment, props.body);
  return (
    <Card title={t("procedures")}>
      <ProcedureVersions
        body={body}
        empty={<p className="muted">{t("noProcedures")}</p>}
        changePath={(procedureId) => `/bodies/${body.id}/procedures/${procedureId}`}
      />
    </Card>
  );
}
