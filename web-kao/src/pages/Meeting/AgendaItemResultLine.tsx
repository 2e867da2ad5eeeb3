import { DescriptionList } from "@kutse/web-shared/ui/DescriptionList";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";

const agendaItemFragment = graphql(`
  fragment AgendaItemResultLine_agendaItem on AgendaItem {
    id
    result
    refusalGround
    refusalReasons
    tally {
      for
      against
      abstained
      decidedByChair
    }
  }
`);

/** What the vote gave: the tally and, for a refusal, its ground and reasons. */
export function AgendaItemResultLine(props: { agendaItem: FragmentType<typeof agendaItemFragment> }) {
  const { t } = useTranslation(["meeting", "common"]);
  const { result, tally, refusalGround, refusalReasons } = readFragment(agendaItemFragment, props.agendaItem);
  if (!result) return null;
  const counted = tally
    ? t("tally.counts", { for: tally.for, against: tally.against, abstained: tally.abstained })
    : null;
  return (
    <DescriptionList
      rows={[
        { label: t("result"), value: <strong>{t(`common:decision.${result}`)}</strong> },
        { label: t("tally.label"), value: tally?.decidedByChair ? `${counted} ${t("tally.byChair")}` : counted },
        { label: t("close.ground"), value: refusalGround },
        { label: t("close.reasons"), value: refusalReasons },
      ]}
    />
  );
}
