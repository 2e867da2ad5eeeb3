import { FormCheckboxGroup } from "@kutse/web-shared/forms/FormCheckboxGroup";
import { FormNumberField } from "@kutse/web-shared/forms/FormNumberField";
import { FormSelect } from "@kutse/web-shared/forms/FormSelect";
import { FormTextField } from "@kutse/web-shared/forms/FormTextField";
import { Button } from "@kutse/web-shared/ui/Button";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import styles from "./ProcedureForm.module.css";
import { applicationKinds, partKinds, type ProcedureTyped } from "./procedureSchema";
import type { ProcedureForm } from "./useProcedureForm";

const newPart: ProcedureTyped["examParts"][number] = {
  ...{ kind: "TEST", title: "", titleEn: "", titleRu: "", maxPoints: 100, passPoints: 60 },
};

/** A field with a mistake is checked when it is left, and the page moves then: the press must not leave it before it is done. */
const steady = { preventFocusOnPress: true } as const;

/** Which kinds of application need no exam, and the parts of the exam in their order. */
export function ExamPartFields({ form }: { form: ProcedureForm }) {
  const { t } = useTranslation(["bodies", "procedures", "status"]);
  const addId = useId();
  const parts = form.watch("examParts");
  const keep = (next: ProcedureTyped["examParts"]) => form.setValue("examParts", next, { shouldDirty: true });
  return (
    <fieldset className={styles.group}>
      <legend>{t("procedures:exam")}</legend>
      <FormCheckboxGroup
        control={form.control}
        name="papersOnlyFor"
        label={t("procedures:papersOnly")}
        hint={t("change.papersOnlyHint")}
        options={applicationKinds.map((value) => ({ value, label: t(`status:kind.${value}`) }))}
      />
      {parts.map((_part, place) => (
        <PartFields
          key={place}
          form={form}
          place={place}
          onRemove={() => {
            keep(form.getValues("examParts").filter((_other, at) => at !== place));
            document.getElementById(addId)?.focus();
          }}
        />
      ))}
      <div>
        <Button
          {...steady}
          id={addId}
          tone="secondary"
          icon="add"
          onPress={() => keep([...form.getValues("examParts"), newPart])}
        >
          {t("change.addPart")}
        </Button>
      </div>
    </fieldset>
  );
}

function PartFields({ form, place, onRemove }: { form: ProcedureForm; place: number; onRemove: () => void }) {
  const { t } = useTranslation(["bodies", "procedures", "status"]);
  const { control } = form;
  const number = place + 1;
  return (
    <fieldset className={styles.part}>
      <legend>{t("change.part", { number })}</legend>
      <FormSelect
        control={control}
        name={`examParts.${place}.kind`}
        label={t("procedures:partKind")}
        options={partKinds.map((value) => ({ value, label: t(`status:examPart.${value}`) }))}
      />
      <div className={styles.fields}>
        <FormTextField control={control} name={`examParts.${place}.title`} label={t("change.titleEt")} />
        <FormTextField control={control} name={`examParts.${place}.titleEn`} label={t("change.titleEn")} />
        <FormTextField control={control} name={`examParts.${place}.titleRu`} label={t("change.titleRu")} />
        <FormNumberField control={control} name={`examParts.${place}.maxPoints`} label={t("change.maxPoints")} />
        <FormNumberField control={control} name={`examParts.${place}.passPoints`} label={t("change.passPoints")} />
      </div>
      <div>
        <Button {...steady} tone="secondary" size="s" icon="trash" onPress={onRemove}>
          {t("change.removePart", { number })}
        </Button>
      </div>
    </fieldset>
  );
}
