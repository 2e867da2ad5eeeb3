import { rules } from "@kutse/web-shared/forms/rules";
import { FormRadioGroup } from "@kutse/web-shared/forms/FormRadioGroup";
import { FormTextField } from "@kutse/web-shared/forms/FormTextField";
import { useZodForm } from "@kutse/web-shared/forms/useZodForm";
import { z } from "@kutse/web-shared/forms/zod";
import { useFormProblems } from "@kutse/web-shared/problems/useFormProblems";
import { Button } from "@kutse/web-shared/ui/Button";
import { ErrorSummary } from "@kutse/web-shared/ui/ErrorSummary";
import { LinkButton } from "@kutse/web-shared/ui/LinkButton";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CertificateFilter } from "../../gql/graphql";
import { CertificateResults } from "./CertificateResults";

const schema = z.object({ by: z.enum(["name", "registrationNumber"]), words: rules.text(200) });

/** Anybody's search for a certificate. What is searched for stays in the page: a name never stands in an address. */
export function CertificatesPage() {
  const { t } = useTranslation(["register", "common"]);
  const [filter, setFilter] = useState<CertificateFilter | null>(null);
  const form = useZodForm(schema, { by: "name", words: "" });
  const { mistakes, attempt } = useFormProblems(form);
  const by = form.watch("by");
  const submit = form.handleSubmit(({ words }) =>
    setFilter(by === "name" ? { name: words } : { registrationNumber: words.replaceAll(/\s/g, "").slice(0, 20) }),
  );
  return (
    <div className="stack">
      <PageHead
        title={t("certificates")}
        lead={t("certificatesLead")}
        crumbs={[{ label: t("common:home"), to: "/" }, { label: t("certificates") }]}
        act={
          <LinkButton to="/check" document tone="secondary" icon="shield">
            {t("checkByCode")}
          </LinkButton>
        }
      />
      <form onSubmit={(event) => void submit(event)} noValidate className="stack-tight" role="search">
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
          label={by === "name" ? t("name") : t("number")}
          hint={by === "name" ? t("nameHint") : t("numberHint")}
          autoComplete="off"
          {...(by === "name" ? {} : { inputMode: "numeric" as const })}
        />
        <div>
          <Button type="submit" icon="search">
            {t("search")}
          </Button>
        </div>
      </form>
      {filter ? <CertificateResults filter={filter} /> : null}
    </div>
  );
}
