import { useAct } from "@kutse/web-shared/problems/useAct";
import { Card } from "@kutse/web-shared/ui/Card";
import { ErrorSummary } from "@kutse/web-shared/ui/ErrorSummary";
import { Switch } from "@kutse/web-shared/ui/Switch";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { allowBodyToAskMutation } from "./allowBodyToAskMutation";

const organisationFragment = graphql(`
  fragment BodyAsking_organisation on Organisation {
    id
    mayAskHolders
    viewerCanAllowAsking
  }
`);

/** Whether the body may ask the holders of its own certificates; for who may decide it. */
export function BodyAsking(props: { body: FragmentType<typeof organisationFragment> }) {
  const { t } = useTranslation("bodies");
  const { run, busy, mistakes } = useAct(allowBodyToAskMutation);
  const { id, mayAskHolders, viewerCanAllowAsking } = readFragment(organisationFragment, props.body);
  if (!viewerCanAllowAsking) return null;
  return (
    <Card title={t("asking")}>
      <ErrorSummary mistakes={mistakes} />
      <Switch
        hint={t("askingHint")}
        isSelected={mayAskHolders}
        isDisabled={busy}
        onChange={(isAllowed) => void run({ input: { organisationId: id, isAllowed } })}
      >
        {t("mayAsk")}
      </Switch>
    </Card>
  );
}
