import { FormCheckboxGroup } from "@kutse/web-shared/forms/FormCheckboxGroup";
import { FormDateField } from "@kutse/web-shared/forms/FormDateField";
import { FormTextField } from "@kutse/web-shared/forms/FormTextField";
import { rules } from "@kutse/web-shared/forms/rules";
import { useZodForm } from "@kutse/web-shared/forms/useZodForm";
import { z } from "@kutse/web-shared/forms/zod";
import { localName } from "@kutse/web-shared/texts/localName";
import { useLocale } from "@kutse/web-shared/texts/useLocale";
import { Button } from "@kutse/web-shared/ui/Button";
import { LinkButton } from "@kutse/web-shared/ui/LinkButton";
import { useToast } from "@kutse/web-shared/ui/useToast";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import type { RoundPlanPageQuery } from "../../gql/graphql";
import { FieldRow } from "../../parts/FieldRow";
import { Form } from "../../parts/Form";
import { useAct } from "@kutse/web-shared/problems/useAct";
import { useFormProblems } from "@kutse/web-shared/problems/useFormProblems";
import { planApplicationRoundMutation } from "./planApplicationRoundMutation";

const maybeDay = () => rules.day().nullable();
const schema = z.object({
  name: rules.text(200),
  qualificationIds: z.array(z.string()).min(1, "FIELD_REQUIRED"),
  opensOn: rules.day(),
  closesOn: rules.day(),
  priorLearningOpensOn: maybeDay(),
  priorLearningClosesOn: maybeDay(),
  examsFrom: maybeDay(),
  examsUntil: maybeDay(),
  meetingOn: maybeDay(),
});

type Body = NonNullable<RoundPlanPageQuery["awardingBody"]>;

/** Name, qualifications and the days of the round. */
export function RoundForm({ body }: { body: Body }) {
  const { t } = useTranslation(["rounds", "common", "ui"]);
  const locale = useLocale();
  const { say } = useToast();
  const navigate = useNavigate();
  const { run, busy } = useAct(planApplicationRoundMutation, ["RoundsPage"]);
  const form = useZodForm(schema, {
    name: "",
    qualificationIds: [],
    priorLearningOpensOn: null,
    priorLearningClosesOn: null,
    examsFrom: null,
    examsUntil: null,
    meetingOn: null,
  });
  const { control } = form;
  const { mistakes, show } = useFormProblems(form);
  const submit = form.handleSubmit(async (input) => {
    const { problems } = await run({ input });
    if (!show(problems)) return;
    say(t("plan.done"));
    await navigate("/rounds");
  });
  const inForce = body.awardingRights.filter((right) => right.isInForce);
  return (
    <Form mistakes={mistakes} onSubmit={() => void submit()}>
      <FormTextField control={control} name="name" label={t("name")} hint={t("nameHint")} />
      <FormCheckboxGroup
        control={control}
        name="qualificationIds"
        label={t("common:qualifications")}
        options={inForce.map(({ qualification }) => ({
          value: qualification.id,
          label: localName(qualification, locale).text,
        }))}
      />
      <FieldRow>
        <FormDateField control={control} name="opensOn" label={t("opensOn")} />
        <FormDateField control={control} name="closesOn" label={t("closesOn")} />
      </FieldRow>
      <FieldRow>
        <FormDateField control={control} name="priorLearningOpensOn" label={t("priorLearningOpensOn")} optional />
        <FormDateField control={control} name="priorLearningClosesOn" label={t("priorLearningClosesOn")} optional />
      </FieldRow>
      <FieldRow>
        <FormDateField control={control} name="examsFrom" label={t("examsFrom")} optional />
        <FormDateField control={control} name="examsUntil" label={t("examsUntil")} optional />
      </FieldRow>
      <FormDateField control={control} name="meetingOn" label={t("meetingOn")} optional />
      <div className="row">
        <Button type="submit" busy={busy} busyText={t("plan.busy")}>
          {t("plan.send")}
        </Button>
        <LinkButton to="/rounds" tone="secondary">
          {t("ui:cancel")}
        </LinkButton>
      </div>
    </Form>
  );
}
