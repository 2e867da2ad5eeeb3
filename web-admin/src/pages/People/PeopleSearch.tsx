import { FormRadioGroup } from "@kutse/web-shared/forms/FormRadioGroup";
import { FormTextField } from "@kutse/web-shared/forms/FormTextField";
import { rules } from "@kutse/web-shared/forms/rules";
import { useZodForm } from "@kutse/web-shared/forms/useZodForm";
import { z } from "@kutse/web-shared/forms/zod";
import { Button } from "@kutse/web-shared/ui/Button";
import { useTranslation } from "react-i18next";
import styles from "./PeopleSearch.module.css";

/** Whom to look for: an exact personal code (eleven digits) or parts of a name. */
export type Sought = { personalCode: string } | { name: string };

const schema = z.discriminatedUnion("by", [
  z.object({ by: z.literal("code"), code: rules.personalCode(), name: z.string() }),
  z.object({ by: z.literal("name"), code: z.string(), name: rules.text(200).min(2, "FIELD_INVALID") }),
]);

/** By code or by name; nothing is looked for before the button is pressed. */
export function PeopleSearch({ onSeek }: { onSeek: (sought: Sought) => void }) {
  const { t } = useTranslation("people");
  const form = useZodForm<z.input<typeof schema>, z.output<typeof schema>>(schema, { by: "code", code: "", name: "" });
  const by = form.watch("by");
  const submit = form.handleSubmit((values) =>
    onSeek(values.by === "code" ? { personalCode: values.code } : { name: values.name }),
  );
  return (
    <form noValidate role="search" className={styles.form} onSubmit={(event) => void submit(event)}>
      <FormRadioGroup
        control={form.control}
        name="by"
        label={t("by")}
        layout="inline"
        options={[
          { value: "code", label: t("byCode") },
          { value: "name", label: t("byName") },
        ]}
      />
      {by === "code" ? (
        <FormTextField
          control={form.control}
          name="code"
          label={t("code")}
          hint={t("codeHint")}
          inputMode="numeric"
          autoComplete="off"
        />
      ) : (
        <FormTextField control={form.control} name="name" label={t("name")} hint={t("nameHint")} autoComplete="off" />
      )}
      <div>
        <Button type="submit" icon="search">
          {t("search")}
        </Button>
      </div>
    </form>
  );
}
