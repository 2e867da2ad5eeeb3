import { FormCheckboxGroup } from "@kutse/web-shared/forms/FormCheckboxGroup";
import { FormDateField } from "@kutse/web-shared/forms/FormDateField";
import { FormRadioGroup } from "@kutse/web-shared/forms/FormRadioGroup";
import { FormTextField } from "@kutse/web-shared/forms/FormTextField";
import { FormTimeField } from "@kutse/web-shared/forms/FormTimeField";
import { rules } from "@kutse/web-shared/forms/rules";
import { useZodForm } from "@kutse/web-shared/forms/useZodForm";
import { z } from "@kutse/web-shared/forms/zod";
import { instantOf } from "@kutse/web-shared/texts/instantOf";
import { localName } from "@kutse/web-shared/texts/localName";
import { useLocale } from "@kutse/web-shared/texts/useLocale";
import { Button } from "@kutse/web-shared/ui/Button";
import { LinkButton } from "@kutse/web-shared/ui/LinkButton";
import { useToast } from "@kutse/web-shared/ui/useToast";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import type { ConvenePageQuery } from "../../gql/graphql";
import { FieldRow } from "../../parts/FieldRow";
import { Form } from "../../parts/Form";
import { fullName } from "@kutse/web-shared/texts/fullName";
import { useAct } from "@kutse/web-shared/problems/useAct";
import { useFormProblems } from "@kutse/web-shared/problems/useFormProblems";
import { conveneMeetingMutation } from "./conveneMeetingMutation";

const schema = z.object({
  applicationIds: z.array(z.string()).min(1, "AGENDA_EMPTY"),
  day: rules.day(),
  startsAt: z.string({ error: "FIELD_REQUIRED" }).regex(/^\d{2}:\d{2}$/, "FIELD_INVALID"),
  form: z.enum(["PHYSICAL", "ONLINE", "WRITTEN_VOTE"]),
  place: rules.optionalText(300),
  webLink: rules.optionalText(300),
});
const forms = ["PHYSICAL", "ONLINE", "WRITTEN_VOTE"] as const;

type Committee = NonNullable<ConvenePageQuery["committee"]>;

/** Which cases, when, where and how. */
export function ConveneForm({ committee }: { committee: Committee }) {
  const { t } = useTranslation(["committees", "common", "ui"]);
  const locale = useLocale();
  const { say } = useToast();
  const navigate = useNavigate();
  const { run, busy } = useAct(conveneMeetingMutation, ["MeetingsPage", "CommitteePage"]);
  const cases = committee.readyApplications;
  const form = useZodForm(schema, {
    applicationIds: cases.map(({ id }) => id),
    startsAt: "10:00",
    form: "PHYSICAL",
    place: "",
    webLink: "",
  });
  const { control } = form;
  const { mistakes, show } = useFormProblems(form);
  const submit = form.handleSubmit(async ({ day, startsAt, place, webLink, ...rest }) => {
    const where = { place: place || null, webLink: webLink || null };
    const { data, problems } = await run({
      input: { ...rest, ...where, committeeId: committee.id, startsAt: instantOf(day, startsAt) },
    });
    show(problems);
    const meeting = data?.conveneMeeting.meeting;
    if (!meeting) return;
    say(t("convene.done"));
    await navigate(`/meetings/${meeting.id}`);
  });
  return (
    <Form mistakes={mistakes} onSubmit={() => void submit()}>
      <FormCheckboxGroup
        control={control}
        name="applicationIds"
        label={t("convene.cases")}
        {...(cases.length === 0 ? { hint: t("noneReady") } : {})}
        options={cases.map(({ id, number, applicant, qualification }) => ({
          value: id,
          label: fullName(applicant),
          hint: [number, localName(qualification, locale).text].filter(Boolean).join(" · "),
        }))}
      />
      <FieldRow>
        <FormDateField control={control} name="day" label={t("convene.day")} />
        <FormTimeField control={control} name="startsAt" label={t("convene.startsAt")} />
      </FieldRow>
      <FormRadioGroup
        control={control}
        name="form"
        label={t("convene.form")}
        options={forms.map((value) => ({ value, label: t(`common:meetingForm.${value}`) }))}
      />
      <FormTextField control={control} name="place" label={t("common:place")} optional width="full" />
      <FormTextField
        control={control}
        name="webLink"
        label={t("common:webLink")}
        hint={t("convene.webLinkHint")}
        optional
        width="full"
      />
      <div className="row">
        <Button type="submit" busy={busy} busyText={t("convene.busy")}>
          {t("convene.send")}
        </Button>
        <LinkButton to={`/committees/${committee.id}`} tone="secondary">
          {t("ui:cancel")}
        </LinkButton>
      </div>
    </Form>
  );
}
