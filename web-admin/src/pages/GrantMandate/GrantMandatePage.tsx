import { skipToken, useQuery } from "@apollo/client/react";
import { FormDateField } from "@kutse/web-shared/forms/FormDateField";
import { FormSelect } from "@kutse/web-shared/forms/FormSelect";
import { FormTextField } from "@kutse/web-shared/forms/FormTextField";
import { useZodForm } from "@kutse/web-shared/forms/useZodForm";
import type { z } from "@kutse/web-shared/forms/zod";
import { useFormProblems } from "@kutse/web-shared/problems/useFormProblems";
import { localName } from "@kutse/web-shared/texts/localName";
import { useLocale } from "@kutse/web-shared/texts/useLocale";
import { Button } from "@kutse/web-shared/ui/Button";
import { ErrorSummary } from "@kutse/web-shared/ui/ErrorSummary";
import { LinkButton } from "@kutse/web-shared/ui/LinkButton";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { useToast } from "@kutse/web-shared/ui/useToast";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { fullName } from "@kutse/web-shared/texts/fullName";
import { roles } from "../../parts/roles";
import { today } from "@kutse/web-shared/texts/today";
import { useAct } from "@kutse/web-shared/problems/useAct";
import { useBodyChoices } from "../../parts/useBodyChoices";
import { committeeChoicesQuery } from "./committeeChoicesQuery";
import styles from "./GrantMandatePage.module.css";
import { grantMandateMutation } from "./grantMandateMutation";
import { mandateSchema, needsOf } from "./mandateSchema";

/** Somebody is given a role of an awarding body, its committee or Kutsekoda, for a time. */
export function GrantMandatePage() {
  const { t } = useTranslation(["mandates", "common", "status", "ui"]);
  const { say } = useToast();
  const navigate = useNavigate();
  const bodies = useBodyChoices();
  const form = useZodForm<z.input<typeof mandateSchema>, z.output<typeof mandateSchema>>(mandateSchema, {
    personalCode: "",
    firstName: "",
    lastName: "",
    organisationId: "",
    committeeId: "",
    validFrom: today(),
    validUntil: null,
  });
  const { mistakes, attempt, show } = useFormProblems(form);
  const { run, busy } = useAct(grantMandateMutation, ["MandatesPage"]);
  const [role, organisationId] = form.watch(["role", "organisationId"]);
  const needs = needsOf(role ?? "");
  const committees = useCommitteeChoices(needs.committee ? organisationId : "");
  const submit = form.handleSubmit(async (values) => {
    const asks = needsOf(values.role);
    const input = {
      ...values,
      organisationId: asks.body ? values.organisationId : null,
      committeeId: asks.committee ? values.committeeId : null,
    };
    const { problems } = await run({ input });
    if (!show(problems)) return;
    say(t("form.done", { name: fullName(values), role: t(`status:role.${values.role}`) }));
    void navigate("/mandates");
  });
  return (
    <>
      <PageHead
        title={t("form.title")}
        lead={t("form.lead")}
        crumbs={[
          { label: t("common:home"), to: "/" },
          { label: t("title"), to: "/mandates" },
          { label: t("form.title") },
        ]}
      />
      <form noValidate className={styles.form} onSubmit={(event) => void submit(event)}>
        <ErrorSummary mistakes={mistakes} attempt={attempt} />
        <fieldset className={styles.group}>
          <legend>{t("form.who")}</legend>
          <FormTextField
            control={form.control}
            name="personalCode"
            label={t("form.personalCode")}
            hint={t("form.personalCodeHint")}
            inputMode="numeric"
            autoComplete="off"
          />
          <FormTextField control={form.control} name="firstName" label={t("form.firstName")} autoComplete="off" />
          <FormTextField control={form.control} name="lastName" label={t("form.lastName")} autoComplete="off" />
        </fieldset>
        <fieldset className={styles.group}>
          <legend>{t("form.what")}</legend>
          <FormSelect
            control={form.control}
            name="role"
            label={t("form.role")}
            options={roles.map((name) => ({ value: name, label: t(`status:role.${name}`) }))}
          />
          {needs.body ? (
            <FormSelect control={form.control} name="organisationId" label={t("form.organisation")} options={bodies} />
          ) : null}
          {role && !needs.body ? <p className="muted">{t("form.forKutsekoda")}</p> : null}
          {needs.committee && organisationId ? (
            <FormSelect
              control={form.control}
              name="committeeId"
              label={t("form.committee")}
              options={committees.options}
              {...(committees.areNone ? { hint: t("form.noCommittees") } : {})}
            />
          ) : null}
          <FormDateField control={form.control} name="validFrom" label={t("form.validFrom")} />
          <FormDateField
            control={form.control}
            name="validUntil"
            label={t("form.validUntil")}
            hint={t("form.validUntilHint")}
            optional
          />
        </fieldset>
        <div className="row">
          <Button type="submit" busy={busy} busyText={t("form.busy")}>
            {t("form.submit")}
          </Button>
          <LinkButton to="/mandates" tone="secondary">
            {t("ui:cancel")}
          </LinkButton>
        </div>
      </form>
    </>
  );
}

/** The committees of a body as choices; none are asked for while no body is chosen. */
function useCommitteeChoices(organisationId: string) {
  const locale = useLocale();
  const { data } = useQuery(
    committeeChoicesQuery,
    organisationId ? { variables: { organisationId }, fetchPolicy: "cache-first" } : skipToken,
  );
  const options = (data?.committees ?? []).map((one) => ({ value: one.id, label: localName(one, locale).text }));
  return { options, areNone: data !== undefined && options.length === 0 };
}
