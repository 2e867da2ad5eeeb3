import { useTranslation } from "react-i18next";
import type { QuestionnaireMode, RecipientRole } from "../gql/graphql";
import { Accordion } from "../ui/Accordion";
import { CheckboxGroup } from "../ui/CheckboxGroup";
import { DateField } from "../ui/DateField";
import { AudienceCount } from "./AudienceCount";
import { audienceInput, type AudienceDraft } from "./audienceDraft";
import { ChosenList } from "./ChosenList";
import { useAudienceChoices } from "./useAudienceChoices";

const roles: readonly RecipientRole[] = [
  ...(["HOLDER", "APPLICANT", "COORDINATOR", "MANAGER", "ASSESSOR"] as const),
  ...(["COMMITTEE_CHAIR", "COMMITTEE_DEPUTY", "COMMITTEE_MEMBER", "REGISTRAR", "ADMINISTRATOR"] as const),
];
const levels = [1, 2, 3, 4, 5, 6, 7, 8];
const counties = [
  ...["Harju", "Hiiu", "Ida-Viru", "Jõgeva", "Järva", "Lääne", "Lääne-Viru", "Põlva"],
  ...["Pärnu", "Rapla", "Saare", "Tartu", "Valga", "Viljandi", "Võru"],
];
const states = [
  ...(["SUBMITTED", "IN_REVIEW", "DEFICIENT", "ADMITTED", "EXAM_SCHEDULED", "ASSESSED"] as const),
  ...(["AT_COMMITTEE", "AWARDED", "REFUSED", "REGISTERED", "NOT_ADMITTED", "LEFT_UNEXAMINED"] as const),
];

type Props = {
  value: AudienceDraft;
  onChange: (value: AudienceDraft) => void;
  mode: QuestionnaireMode;
  isAuthority: boolean;
  errorOf: (field: string) => string | undefined;
};

/** Who is asked: by role, narrowed, all but some; with its count. A body asks its own holders and narrows only among them. */
export function AudienceEditor({ value, onChange, mode, isAuthority, errorOf }: Props) {
  const { t } = useTranslation(["asking", "status", "askingForm"]);
  const choices = useAudienceChoices(value);
  const set = (change: Partial<AudienceDraft>) => onChange({ ...value, ...change });
  const roleOptions = roles.map((role) => ({ value: role, label: t(`role.${role}`) }));
  const asRoles = (list: string[]) => roles.filter((role) => list.includes(role));
  return (
    <div className="stack">
      <h2>{t("askingForm:audience.title")}</h2>
      {isAuthority ? (
        <CheckboxGroup
          label={t("askingForm:audience.roles")}
          hint={t("askingForm:audience.rolesHint")}
          options={roleOptions}
          value={value.roles}
          onChange={(list) => set({ roles: asRoles(list) })}
        />
      ) : (
        <p>{t("askingForm:audience.ownHolders")}</p>
      )}
      <Accordion title={isAuthority ? t("askingForm:audience.narrow") : t("askingForm:audience.narrowOwn")}>
        <div className="stack">
          {isAuthority ? (
            <ChosenList
              label={t("askingForm:audience.bodies")}
              options={choices.bodies}
              value={value.organisationIds}
              onChange={(organisationIds) => set({ organisationIds, committeeIds: [] })}
            />
          ) : null}
          {choices.committees.length > 0 ? (
            <CheckboxGroup
              label={t("askingForm:audience.committees")}
              optional
              options={choices.committees}
              value={value.committeeIds}
              onChange={(committeeIds) => set({ committeeIds })}
            />
          ) : null}
          <ChosenList
            label={t("askingForm:audience.standards")}
            options={choices.standards}
            value={value.standardIds}
            onChange={(standardIds) => set({ standardIds })}
          />
          <CheckboxGroup
            label={t("askingForm:audience.levels")}
            optional
            options={levels.map((level) => ({ value: String(level), label: t("status:level", { level }) }))}
            value={value.levels.map(String)}
            onChange={(list) => set({ levels: list.map(Number).sort((a, b) => a - b) })}
          />
          <CheckboxGroup
            label={t("askingForm:audience.counties")}
            hint={t("askingForm:audience.countiesHint")}
            optional
            options={counties.map((county) => ({ value: county, label: t("askingForm:audience.county", { county }) }))}
            value={value.counties}
            onChange={(list) => set({ counties: list })}
          />
          {isAuthority ? (
            <CheckboxGroup
              label={t("askingForm:audience.states")}
              hint={t("askingForm:audience.statesHint")}
              optional
              options={states.map((state) => ({ value: state, label: t(`status:application.${state}`) }))}
              value={value.applicationStatuses}
              onChange={(applicationStatuses) => set({ applicationStatuses })}
            />
          ) : null}
          {isAuthority ? (
            <div className="row row-fields">
              <DateField
                label={t("askingForm:audience.appliedFrom")}
                optional
                value={value.appliedFrom}
                onChange={(appliedFrom) => set({ appliedFrom })}
              />
              <DateField
                label={t("askingForm:audience.appliedUntil")}
                name="audience.appliedUntil"
                optional
                value={value.appliedUntil}
                onChange={(appliedUntil) => set({ appliedUntil })}
                error={errorOf("audience.appliedUntil")}
              />
            </div>
          ) : null}
        </div>
      </Accordion>
      <Accordion title={t("askingForm:audience.except")}>
        <div className="stack">
          <CheckboxGroup
            label={t("askingForm:audience.exceptRoles")}
            optional
            options={roleOptions}
            value={value.exceptRoles}
            onChange={(list) => set({ exceptRoles: asRoles(list) })}
          />
          {isAuthority ? (
            <ChosenList
              label={t("askingForm:audience.exceptBodies")}
              options={choices.bodies}
              value={value.exceptOrganisationIds}
              onChange={(exceptOrganisationIds) => set({ exceptOrganisationIds })}
            />
          ) : null}
          <ChosenList
            label={t("askingForm:audience.exceptStandards")}
            options={choices.standards}
            value={value.exceptStandardIds}
            onChange={(exceptStandardIds) => set({ exceptStandardIds })}
          />
        </div>
      </Accordion>
      <AudienceCount rule={audienceInput(value)} mode={mode} />
    </div>
  );
}
