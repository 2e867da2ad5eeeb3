import { Card } from "@kutse/web-shared/ui/Card";
import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { localName } from "@kutse/web-shared/texts/localName";
import { useLocale } from "@kutse/web-shared/texts/useLocale";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { MandateTable } from "../../parts/MandateTable";
import { Term } from "../../parts/Term";
import { HideCommittee } from "./HideCommittee";

const organisationFragment = graphql(`
  fragment BodyCommittees_organisation on Organisation {
    id
    name
    committeeHiddenReason
    viewerCanHideCommittee
    committees {
      id
      name
      nameEn
      nameRu
      validFrom
      validUntil
      members {
        id
        ...MandateTable_mandate
      }
    }
  }
`);

/** The body's awarding committees and who sits in them. */
export function BodyCommittees(props: { body: FragmentType<typeof organisationFragment> }) {
  const { t } = useTranslation("bodies");
  const locale = useLocale();
  const { id, name, committees, committeeHiddenReason, viewerCanHideCommittee } = readFragment(
    organisationFragment,
    props.body,
  );
  const isHidden = committeeHiddenReason !== null;
  return (
    <Card
      title={t("committees")}
      acts={
        viewerCanHideCommittee && (committees.length > 0 || isHidden) ? (
          <HideCommittee organisationId={id} name={name} isHidden={isHidden} />
        ) : null
      }
    >
      {isHidden ? (
        <p>
          {t("membersHidden")} <span lang="et">{committeeHiddenReason}</span>
        </p>
      ) : null}
      {committees.length > 0 && !isHidden ? <p>{t("membersShown")}</p> : null}
      {committees.length === 0 ? <p className="muted">{t("noCommittees")}</p> : null}
      {committees.map((committee) => (
        <section key={committee.id} className="stack-tight">
          <h3>
            <LocalText of={committee} />
          </h3>
          <p className="muted small">
            <Term from={committee.validFrom} until={committee.validUntil} />
          </p>
          <MandateTable
            caption={t("members", { name: localName(committee, locale).text })}
            mandates={committee.members}
            empty={<p className="muted">{t("noMembers")}</p>}
          />
        </section>
      ))}
    </Card>
  );
}
