import { Card } from "@kutse/web-shared/ui/Card";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { DecideHiding } from "./DecideHiding";

const organisationFragment = graphql(`
  fragment BodyHiding_organisation on Organisation {
    id
    name
    holdersMayHide
    hidingRefusedReason
    viewerCanDecideHiding
  }
`);

/** Whether holders may hide the body's certificates from the public, and why they may not. */
export function BodyHiding(props: { body: FragmentType<typeof organisationFragment> }) {
  const { t } = useTranslation("bodies");
  const { id, name, holdersMayHide, hidingRefusedReason, viewerCanDecideHiding } = readFragment(
    organisationFragment,
    props.body,
  );
  return (
    <Card
      title={t("hiding")}
      acts={viewerCanDecideHiding ? <DecideHiding organisationId={id} name={name} mayHide={holdersMayHide} /> : null}
    >
      {holdersMayHide ? (
        <p>{t("mayHide")}</p>
      ) : (
        <p>
          {t("mayNotHide")} <span lang="et">{hidingRefusedReason}</span>
        </p>
      )}
    </Card>
  );
}
