import { useTranslation } from "react-i18next";
import type { QuestionnaireMode } from "../gql/graphql";
import { Checkbox } from "../ui/Checkbox";
import { DateField } from "../ui/DateField";
import { RadioGroup } from "../ui/RadioGroup";
import { Select } from "../ui/Select";
import { TimeField } from "../ui/TimeField";
import type { QuestionnaireDraft } from "./draft";

/** A body asks holders, who answer for themselves and of their own will. */
const ownModes: readonly QuestionnaireMode[] = ["NAMED", "ANONYMOUS"];
const modes: readonly QuestionnaireMode[] = ["NAMED", "BODY", "ANONYMOUS"];
const reminders = ["0", "1", "2"];

type Props = {
  draft: QuestionnaireDraft;
  set: (change: Partial<QuestionnaireDraft>) => void;
  errorOf: (field: string) => string | undefined;
  isOpen: boolean;
  isAuthority: boolean;
};

/** How it is answered: by whom, whether one must, until when; of an open one only the closing time can change. */
export function SettingsEditor({ draft, set, errorOf, isOpen, isAuthority }: Props) {
  const { t } = useTranslation(["asking", "askingForm"]);
  return (
    <div className="stack">
      {isOpen ? null : (
        <>
          <RadioGroup
            label={t("mode.label")}
            value={draft.mode}
            onChange={(mode) => set({ mode, ...(mode === "ANONYMOUS" ? { isMandatory: false } : {}) })}
            options={(isAuthority ? modes : ownModes).map((value) => ({
              value,
              label: t(`mode.${value}`),
              hint: t(`mode.hint.${value}`),
            }))}
          />
          <div className="stack-tight">
            {isAuthority ? (
              <Checkbox
                isSelected={draft.isMandatory}
                isDisabled={draft.mode === "ANONYMOUS"}
                hint={t("askingForm:edit.isMandatoryHint")}
                name="isMandatory"
                error={errorOf("isMandatory")}
                onChange={(isMandatory) => set({ isMandatory })}
              >
                {t("askingForm:edit.isMandatory")}
              </Checkbox>
            ) : null}
            <Checkbox
              isSelected={draft.outsidersAllowed}
              hint={t("askingForm:edit.outsidersAllowedHint")}
              onChange={(outsidersAllowed) => set({ outsidersAllowed })}
            >
              {t("askingForm:edit.outsidersAllowed")}
            </Checkbox>
            <Checkbox
              isSelected={draft.joiningLater}
              hint={t("askingForm:edit.joiningLaterHint")}
              onChange={(joiningLater) => set({ joiningLater })}
            >
              {t("askingForm:edit.joiningLater")}
            </Checkbox>
          </div>
          <Select
            label={t("askingForm:edit.reminders")}
            hint={t("askingForm:edit.remindersHint")}
            emptyLabel={false}
            options={reminders.map((value) => ({
              value,
              label: t("askingForm:edit.remindersCount", { count: Number(value) }),
            }))}
            value={String(draft.remindersWanted)}
            onChange={(value) => set({ remindersWanted: Number(value) })}
            name="remindersWanted"
            error={errorOf("remindersWanted")}
          />
        </>
      )}
      <div className="row row-fields">
        <DateField
          label={t("list.closes")}
          name="closesAt"
          optional
          value={draft.closesOn}
          onChange={(closesOn) => set({ closesOn })}
          error={errorOf("closesAt")}
        />
        <TimeField label={t("time")} value={draft.closesTime} onChange={(closesTime) => set({ closesTime })} />
      </div>
    </div>
  );
}
