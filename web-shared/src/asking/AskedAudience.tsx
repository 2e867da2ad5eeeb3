import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../gql/fragment-masking";
import { graphql } from "../gql/gql";
import { useFormats } from "../texts/useFormats";
import { Card } from "../ui/Card";
import { AudienceCount } from "./AudienceCount";
import { audienceInput, draftAudience, type AudienceDraft } from "./audienceDraft";

const questionnaireFragment = graphql(`
  fragment AskedAudience_questionnaire on Questionnaire {
    id
    status
    mode
    audience {
      roles
      organisationIds
      committeeIds
      standardIds
      levels
      counties
      applicationStatuses
      appliedFrom
      appliedUntil
      exceptRoles
      exceptOrganisationIds
      exceptStandardIds
    }
  }
`);

/** Here the next step is somebody's decision, which is not taken without knowing how many are asked. */
const beforeOpening = new Set<string>(["DRAFT", "REVIEW", "SCHEDULED"]);

/** Whom the questionnaire asks: what the rule says, and whom it finds today. */
export function AskedAudience(props: { asked: FragmentType<typeof questionnaireFragment> }) {
  const { t } = useTranslation(["asking", "askingForm"]);
  const { audience, mode, status } = readFragment(questionnaireFragment, props.asked);
  const { date } = useFormats();
  const draft = draftAudience(audience);
  const roles =
    draft.roles.length > 0
      ? draft.roles.map((role) => t(`role.${role}`)).join(", ")
      : t("askingForm:audience.everybody");
  const narrowed = [
    ...(draft.organisationIds.length > 0
      ? [t("askingForm:audience.bodiesChosen", { count: draft.organisationIds.length })]
      : []),
    ...(draft.committeeIds.length > 0
      ? [t("askingForm:audience.committeesChosen", { count: draft.committeeIds.length })]
      : []),
    ...(draft.standardIds.length > 0
      ? [t("askingForm:audience.standardsChosen", { count: draft.standardIds.length })]
      : []),
    ...(draft.levels.length > 0 ? [t("askingForm:audience.levelsChosen", { levels: draft.levels.join(", ") })] : []),
    ...(draft.counties.length > 0
      ? [t("askingForm:audience.countiesChosen", { counties: draft.counties.join(", ") })]
      : []),
    ...(draft.applicationStatuses.length > 0
      ? [t("askingForm:audience.statesChosen", { count: draft.applicationStatuses.length })]
      : []),
    ...(draft.appliedFrom || draft.appliedUntil ? [appliedWords(draft)] : []),
    ...(draft.exceptRoles.length > 0
      ? [
          t("askingForm:audience.exceptRolesChosen", {
            roles: draft.exceptRoles.map((role) => t(`role.${role}`)).join(", "),
          }),
        ]
      : []),
    ...(draft.exceptOrganisationIds.length > 0
      ? [t("askingForm:audience.exceptBodiesChosen", { count: draft.exceptOrganisationIds.length })]
      : []),
    ...(draft.exceptStandardIds.length > 0
      ? [t("askingForm:audience.exceptStandardsChosen", { count: draft.exceptStandardIds.length })]
      : []),
  ];
  return (
    <Card title={t("askingForm:audience.title")}>
      <div className="stack-tight">
        <p>{roles}</p>
        {narrowed.length > 0 ? (
          <ul>
            {narrowed.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        ) : null}
        <AudienceCount rule={audienceInput(draft)} mode={mode} isAtOnce={beforeOpening.has(status)} />
      </div>
    </Card>
  );

  function appliedWords({ appliedFrom, appliedUntil }: Pick<AudienceDraft, "appliedFrom" | "appliedUntil">): string {
    const [from, until] = [appliedFrom ? date(appliedFrom) : "", appliedUntil ? date(appliedUntil) : ""];
    if (!until) return t("askingForm:audience.appliedAfter", { from });
    return from
      ? t("askingForm:audience.appliedBetween", { from, until })
      : t("askingForm:audience.appliedBefore", { until });
  }
}
