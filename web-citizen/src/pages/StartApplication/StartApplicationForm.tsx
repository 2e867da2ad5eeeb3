import { useMutation } from "@apollo/client/react";
import { failureOf } from "@kutse/web-shared/apollo/failureOf";
import { FormRadioGroup } from "@kutse/web-shared/forms/FormRadioGroup";
import { FormSelect } from "@kutse/web-shared/forms/FormSelect";
import { rules } from "@kutse/web-shared/forms/rules";
import { useZodForm } from "@kutse/web-shared/forms/useZodForm";
import { z } from "@kutse/web-shared/forms/zod";
import { useFormProblems } from "@kutse/web-shared/problems/useFormProblems";
import { localName } from "@kutse/web-shared/texts/localName";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { useLocale } from "@kutse/web-shared/texts/useLocale";
import { Button } from "@kutse/web-shared/ui/Button";
import { ErrorSummary } from "@kutse/web-shared/ui/ErrorSummary";
import { LinkButton } from "@kutse/web-shared/ui/LinkButton";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import type { StartApplicationPageQuery } from "../../gql/graphql";
import { startApplicationMutation } from "./startApplicationMutation";

type Qualification = NonNullable<StartApplicationPageQuery["qualification"]>;

const kinds = ["INITIAL", "RECERTIFICATION", "PRIOR_LEARNING"] as const;

function schemaFor(needsSpecialisation: boolean) {
  return z.object({
    roundId: rules.choice(),
    kind: z.enum(kinds, { error: "FIELD_REQUIRED" }),
    specialisationId: needsSpecialisation ? z.string().min(1, "SPECIALISATION_REQUIRED") : z.string(),
  });
}

/** The few choices that cannot be made later. */
export function StartApplicationForm({ qualification }: { qualification: Qualification }) {
  const { t } = useTranslation(["qualifications", "common", "status", "ui"]);
  const { date } = useFormats();
  const locale = useLocale();
  const navigate = useNavigate();
  const { id: qualificationId, openRounds, specialisations, baseAwardAllowed } = qualification;
  const only = openRounds.length === 1 ? openRounds[0] : undefined;
  const form = useZodForm(schemaFor(specialisations.length > 0 && !baseAwardAllowed), {
    roundId: only?.id ?? "",
    kind: "INITIAL",
    specialisationId: "",
  });
  const { mistakes, attempt, show } = useFormProblems(form);
  const [start, { loading }] = useMutation(startApplicationMutation);
  const [standing, setStanding] = useState<string | null>(null);
  const submit = form.handleSubmit(async ({ specialisationId, ...chosen }) => {
    try {
      const input = { ...chosen, qualificationId, specialisationId: specialisationId || null };
      const { data } = await start({
        variables: { input },
        update: (cache) => cache.evict({ fieldName: "applications" }),
      });
      const { application, problems } = data?.startApplication ?? { application: null, problems: [] };
      if (show(problems) && application) await navigate(`/applications/${application.id}`);
      else setStanding(application?.id ?? null);
    } catch (error) {
      show([{ code: t(`ui:failed.${failureOf(error).kind}`), field: null }]);
    }
  });
  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="stack">
      <ErrorSummary mistakes={mistakes} attempt={attempt} />
      {standing ? (
        <LinkButton to={`/applications/${standing}`} tone="secondary">
          {t("start.toOpen")}
        </LinkButton>
      ) : null}
      <FormRadioGroup
        control={form.control}
        name="roundId"
        label={t("start.where")}
        options={openRounds.map((round) => ({
          value: round.id,
          label: `${localName(round.organisation, locale).text}: ${round.name}`,
          hint: t("start.roundHint", { date: date(round.closesOn) }),
        }))}
      />
      <FormRadioGroup
        control={form.control}
        name="kind"
        label={t("start.kind")}
        options={kinds.map((kind) => ({
          value: kind,
          label: t(`status:kind.${kind}`),
          hint: t(`start.kindHints.${kind}`),
        }))}
      />
      {specialisations.length > 0 ? (
        <FormSelect
          control={form.control}
          name="specialisationId"
          label={t("start.specialisation")}
          optional={baseAwardAllowed}
          {...(baseAwardAllowed ? { emptyLabel: t("start.noSpecialisation") } : {})}
          options={specialisations.map((each) => ({ value: each.id, label: localName(each, locale).text }))}
        />
      ) : null}
      <div>
        <Button type="submit" busy={loading} busyText={t("start.busy")} iconEnd="arrowRight">
          {t("start.act")}
        </Button>
      </div>
    </form>
  );
}
