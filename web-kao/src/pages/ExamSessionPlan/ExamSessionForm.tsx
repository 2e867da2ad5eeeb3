import { FormCheckboxGroup } from "@kutse/web-shared/forms/FormCheckboxGroup";
import { FormDateField } from "@kutse/web-shared/forms/FormDateField";
import { FormNumberField } from "@kutse/web-shared/forms/FormNumberField";
import { FormRadioGroup } from "@kutse/web-shared/forms/FormRadioGroup";
import { FormSelect } from "@kutse/web-shared/forms/FormSelect";
import { FormTextField } from "@kutse/web-shared/forms/FormTextField";
import { FormTimeField } from "@kutse/web-shared/forms/FormTimeField";
import { useZodForm } from "@kutse/web-shared/forms/useZodForm";
import { localName } from "@kutse/web-shared/texts/localName";
import { useLocale } from "@kutse/web-shared/texts/useLocale";
import { Button } from "@kutse/web-shared/ui/Button";
import { LinkButton } from "@kutse/web-shared/ui/LinkButton";
import { useToast } from "@kutse/web-shared/ui/useToast";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import type { ExamSessionPlanPageQuery } from "../../gql/graphql";
import { FieldRow } from "../../parts/FieldRow";
import { Form } from "../../parts/Form";
import { fullName } from "@kutse/web-shared/texts/fullName";
import { useAct } from "@kutse/web-shared/problems/useAct";
import { useFormProblems } from "@kutse/web-shared/problems/useFormProblems";
import { examSessionInput } from "./examSessionInput";
import { examSessionPlanSchema } from "./examSessionPlanSchema";
import { planExamSessionMutation } from "./planExamSessionMutation";

const languages = ["et", "en", "ru"] as const;

/** What, when, where, for how many, by whom. */
export function ExamSessionForm({ choices }: { choices: ExamSessionPlanPageQuery }) {
  const { t } = useTranslation(["exams", "common", "status", "ui"]);
  const { say } = useToast();
  const navigate = useNavigate();
  const options = useOptions(choices);
  const { run, busy } = useAct(planExamSessionMutation, ["ExamSessionsPage"]);
  const form = useZodForm(examSessionPlanSchema, {
    qualificationIds: [],
    assessorIds: [],
    place: "",
    webLink: "",
    language: "et",
    capacity: 10,
    roundId: "",
    startsAt: "10:00",
    endsAt: "14:00",
  });
  const { control } = form;
  const { mistakes, show } = useFormProblems(form);
  const submit = form.handleSubmit(async (plan) => {
    const { data, problems } = await run({ input: examSessionInput(plan) });
    show(problems);
    const session = data?.planExamSession.examSession;
    if (!session) return;
    say(t("plan.done"));
    await navigate(`/exam-sessions/${session.id}`);
  });
  return (
    <Form mistakes={mistakes} onSubmit={() => void submit()}>
      <FormCheckboxGroup
        control={control}
        name="qualificationIds"
        label={t("common:qualifications")}
        options={options.qualifications}
      />
      <FieldRow>
        <FormDateField control={control} name="day" label={t("day")} />
        <FormTimeField control={control} name="startsAt" label={t("startsAt")} />
        <FormTimeField control={control} name="endsAt" label={t("endsAt")} />
      </FieldRow>
      <FormDateField control={control} name="registrationClosesAt" label={t("registrationClosesOn")} />
      <FormTextField control={control} name="place" label={t("common:place")} hint={t("placeHint")} width="full" />
      <FormTextField control={control} name="webLink" label={t("common:webLink")} hint={t("webLinkHint")} optional />
      <FormRadioGroup
        control={control}
        name="language"
        label={t("common:language")}
        layout="inline"
        options={languages.map((value) => ({ value, label: t(`status:language.${value}`) }))}
      />
      <FieldRow>
        <FormNumberField control={control} name="capacity" label={t("capacity")} />
        <FormSelect control={control} name="roundId" label={t("common:round")} options={options.rounds} optional />
      </FieldRow>
      <FormCheckboxGroup
        control={control}
        name="assessorIds"
        label={t("assessors")}
        hint={t("assessorsHint")}
        options={options.assessors}
      />
      <div className="row">
        <Button type="submit" busy={busy} busyText={t("plan.busy")}>
          {t("plan.send")}
        </Button>
        <LinkButton to="/exam-sessions" tone="secondary">
          {t("ui:cancel")}
        </LinkButton>
      </div>
    </Form>
  );
}

function useOptions({ awardingBody, applicationRounds, mandates }: ExamSessionPlanPageQuery) {
  const locale = useLocale();
  const inForce = awardingBody?.awardingRights.filter((right) => right.isInForce) ?? [];
  return {
    qualifications: inForce.map(({ qualification }) => ({
      value: qualification.id,
      label: localName(qualification, locale).text,
    })),
    rounds: applicationRounds.edges.map(({ node }) => ({ value: node.id, label: node.name })),
    assessors: mandates.edges.map(({ node }) => ({ value: node.person.id, label: fullName(node.person) })),
  };
}
