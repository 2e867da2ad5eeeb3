import { FormRadioGroup } from "@kutse/web-shared/forms/FormRadioGroup";
import { FormTextField } from "@kutse/web-shared/forms/FormTextField";
import { rules } from "@kutse/web-shared/forms/rules";
import { useZodForm } from "@kutse/web-shared/forms/useZodForm";
import { z } from "@kutse/web-shared/forms/zod";
import { useFormProblems } from "@kutse/web-shared/problems/useFormProblems";
import { Button } from "@kutse/web-shared/ui/Button";
import { ErrorSummary } from "@kutse/web-shared/ui/ErrorSummary";
import { useTranslation } from "react-i18next";
import type { SearchedWords } from "./wantedCertificates";

const by = z.enum(["name", "registrationNumber"]);
const asked = z.object({ by, words: rules.text(200) });
const perhaps = z.object({ by, words: rules.optionalText(200) });

/** `isOptional`: the list is narrowed by something else already. */
export type SearchFormProps = {
  searched: SearchedWords | null;
  isOptional: boolean;
  onSearch: (words: SearchedWords | null) => void;
};

/** Whom or what one looks for: a whole name, or the number of a certificate. */
export function SearchForm({ searched, isOptional, onSearch }: SearchFormProps) {
  const { t } = useTranslation("register");
  const form = useZodForm(isOptional ? perhaps : asked, searched ?? { by: "name", words: "" });
  const { mistakes, attempt } = useFormProblems(form);
  const byName = form.watch("by") === "name";
  const submit = form.handleSubmit((values) => onSearch(values.words ? values : null));
  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="stack-tight">
      <ErrorSummary mistakes={mistakes} attempt={attempt} />
      <FormRadioGroup
        control={form.control}
        name="by"
        label={t("by")}
        layout="inline"
        options={[
          { value: "name", label: t("byName") },
          { value: "registrationNumber", label: t("byNumber") },
        ]}
      />
      <FormTextField
        control={form.control}
        name="words"
        label={byName ? t("name") : t("number")}
        hint={byName ? t("nameHint") : t("numberHint")}
        autoComplete="off"
        {...(byName ? {} : { inputMode: "numeric" as const })}
      />
      <div>
        <Button type="submit" icon="search">
          {t("search")}
        </Button>
      </div>
    </form>
  );
}
