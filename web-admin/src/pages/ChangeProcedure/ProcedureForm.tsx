import { FormDateField } from "@kutse/web-shared/forms/FormDateField";
import { FormTextArea } from "@kutse/web-shared/forms/FormTextArea";
import { useAct } from "@kutse/web-shared/problems/useAct";
import { useFormProblems } from "@kutse/web-shared/problems/useFormProblems";
import { today } from "@kutse/web-shared/texts/today";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { Button } from "@kutse/web-shared/ui/Button";
import { ErrorSummary } from "@kutse/web-shared/ui/ErrorSummary";
import { LinkButton } from "@kutse/web-shared/ui/LinkButton";
import { useToast } from "@kutse/web-shared/ui/useToast";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import type { ProcedureForm_ProcedureFragment } from "../../gql/graphql";
import { changeProcedureMutation } from "./changeProcedureMutation";
import { ExamPartFields } from "./ExamPartFields";
import { FeeFields } from "./FeeFields";
import styles from "./ProcedureForm.module.css";
import type { ProcedureTyped } from "./procedureSchema";
import { TermFields } from "./TermFields";
import { useProcedureForm } from "./useProcedureForm";
import { VotingFields } from "./VotingFields";

const procedureFragment = graphql(`
  fragment ProcedureForm_procedure on AwardingProcedure {
    id
    completionDays
    seatReturnDays
    lateRecertificationMonths
    validityMonths
    admissionBy
    quorumPercent
    quorumNeedsChair
    majority
    tie
    signers
    papersOnlyFor
    feeInitial {
      amount
    }
    feeRecertification {
      amount
    }
    feeRetake {
      amount
    }
    examParts {
      id
      kind
      title
      titleEn
      titleRu
      maxPoints
      passPoints
    }
  }
`);

interface Props {
  procedure: FragmentType<typeof procedureFragment>;
  procedureId: string;
  /** The body's page, where one comes back to. */
  path: string;
}

/** The whole procedure as it holds from a day on, with the reason of the change. */
export function ProcedureForm(props: Props) {
  const { t } = useTranslation(["bodies", "ui"]);
  const { date } = useFormats();
  const { say } = useToast();
  const navigate = useNavigate();
  const procedure = readFragment(procedureFragment, props.procedure);
  const form = useProcedureForm(typedOf(procedure));
  const { mistakes, attempt, show } = useFormProblems(form);
  const { run, busy } = useAct(changeProcedureMutation, ["BodyPage"]);
  const submit = form.handleSubmit(async (values) => {
    const { problems } = await run({ input: { ...values, procedureId: props.procedureId } });
    if (!show(problems)) return;
    say(t("change.done", { date: date(values.inForceFrom) }));
    await navigate(props.path);
  });
  return (
    <form noValidate className={styles.form} onSubmit={(event) => void submit(event)}>
      <ErrorSummary mistakes={mistakes} attempt={attempt} />
      <FeeFields control={form.control} />
      <TermFields control={form.control} />
      <VotingFields control={form.control} />
      <ExamPartFields form={form} />
      <fieldset className={styles.group}>
        <legend>{t("change.when")}</legend>
        <FormDateField
          control={form.control}
          name="inForceFrom"
          label={t("change.inForceFrom")}
          hint={t("change.inForceFromHint")}
        />
        <FormTextArea
          control={form.control}
          name="reason"
          label={t("change.reason")}
          hint={t("change.reasonHint")}
          softLimit={4000}
        />
      </fieldset>
      <div className="row">
        <Button type="submit" busy={busy} busyText={t("change.busy")}>
          {t("change.send")}
        </Button>
        <LinkButton to={props.path} tone="secondary">
          {t("ui:cancel")}
        </LinkButton>
      </div>
    </form>
  );
}

function typedOf(procedure: ProcedureForm_ProcedureFragment): ProcedureTyped {
  const { id: _id, examParts, papersOnlyFor, feeInitial, feeRecertification, feeRetake, ...rules } = procedure;
  const { __typename: _name, ...known } = rules as typeof rules & { __typename?: string };
  const euros = ({ amount }: { amount: string }) => amount.replace(".", ",");
  return {
    ...known,
    validityMonths: rules.validityMonths ?? null,
    papersOnlyFor: [...papersOnlyFor],
    ...{ feeInitial: euros(feeInitial), feeRecertification: euros(feeRecertification), feeRetake: euros(feeRetake) },
    examParts: examParts.map(({ kind, title, titleEn, titleRu, maxPoints, passPoints }) => ({
      ...{ kind, title, titleEn, titleRu, maxPoints, passPoints },
    })),
    ...{ inForceFrom: today(), reason: "" },
  };
}
