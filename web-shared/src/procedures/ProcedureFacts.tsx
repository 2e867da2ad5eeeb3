import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../gql/fragment-masking";
import { graphql } from "../gql/gql";
import type { ProcedureFacts_ProcedureFragment } from "../gql/graphql";
import { useFormats } from "../texts/useFormats";
import { DescriptionList, type DescriptionRow } from "../ui/DescriptionList";
import { LocalText } from "../ui/LocalText";
import { Table } from "../ui/Table";
import styles from "./ProcedureFacts.module.css";

const procedureFragment = graphql(`
  fragment ProcedureFacts_procedure on AwardingProcedure {
    id
    inForceFrom
    changeReason
    admissionBy
    completionDays
    seatReturnDays
    lateRecertificationMonths
    quorumPercent
    quorumNeedsChair
    majority
    tie
    signers
    validityMonths
    vatIncluded
    papersOnlyFor
    examLanguages
    feeInitial {
      amount
      currency
    }
    feeRecertification {
      amount
      currency
    }
    feeRetake {
      amount
      currency
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

type Procedure = ProcedureFacts_ProcedureFragment;

/** One version of a procedure: fees, deadlines, how the committee decides, the exam; `level` is of its headings. */
export function ProcedureFacts(props: { procedure: FragmentType<typeof procedureFragment>; level?: 4 | 5 | 6 }) {
  const { t } = useTranslation("procedures");
  const procedure = readFragment(procedureFragment, props.procedure);
  const Heading = `h${props.level ?? 4}` as const;
  const groups = [
    { title: t("fees"), rows: useFees(procedure) },
    { title: t("deadlines"), rows: useDeadlines(procedure) },
    { title: t("deciding"), rows: useRules(procedure) },
    { title: t("exam"), rows: useExam(procedure) },
  ];
  return (
    <div className={styles.groups}>
      {procedure.changeReason ? <DescriptionList rows={[{ label: t("why"), value: procedure.changeReason }]} /> : null}
      {groups.map(({ title, rows }) => (
        <section key={title} className={styles.group}>
          <Heading>{title}</Heading>
          <DescriptionList layout="grid" rows={rows} />
        </section>
      ))}
      <ExamParts procedure={procedure} />
    </div>
  );
}

function useFees({ feeInitial, feeRecertification, feeRetake, vatIncluded }: Procedure): DescriptionRow[] {
  const { t } = useTranslation("procedures");
  const { money } = useFormats();
  const fee = (given: Procedure["feeInitial"]) =>
    vatIncluded ? `${money(given)} (${t("vatIncluded")})` : money(given);
  return [
    { label: t("feeInitial"), value: fee(feeInitial) },
    { label: t("feeRecertification"), value: fee(feeRecertification) },
    { label: t("feeRetake"), value: fee(feeRetake) },
  ];
}

function useDeadlines(procedure: Procedure): DescriptionRow[] {
  const { t } = useTranslation("procedures");
  const { date } = useFormats();
  const { completionDays, seatReturnDays, lateRecertificationMonths, validityMonths, inForceFrom } = procedure;
  const months = t("months", { count: lateRecertificationMonths });
  return [
    { label: t("completion"), value: t("days", { count: completionDays }) },
    { label: t("seatReturn"), value: t("beforeExam", { days: t("days", { count: seatReturnDays }) }) },
    { label: t("late"), value: t("afterEnd", { months }) },
    { label: t("validity"), value: validityMonths ? t("months", { count: validityMonths }) : t("unlimited") },
    { label: t("inForceFrom"), value: date(inForceFrom) },
  ];
}

function useRules(procedure: Procedure): DescriptionRow[] {
  const { t } = useTranslation("procedures");
  const { quorumPercent: percent, quorumNeedsChair } = procedure;
  return [
    { label: t("admission"), value: t(`admissionBy.${procedure.admissionBy}`) },
    { label: t("quorum"), value: quorumNeedsChair ? t("quorumWithChair", { percent }) : t("quorumOf", { percent }) },
    { label: t("majority"), value: t(`majorities.${procedure.majority}`) },
    { label: t("tie"), value: t(`ties.${procedure.tie}`) },
    { label: t("signers"), value: t(`signerRules.${procedure.signers}`) },
  ];
}

function useExam({ papersOnlyFor, examLanguages }: Procedure): DescriptionRow[] {
  const { t } = useTranslation(["procedures", "status"]);
  const kinds = papersOnlyFor.map((kind) => t(`status:kind.${kind}`)).join(", ");
  return [
    { label: t("papersOnly"), value: kinds || t("papersOnlyNone") },
    { label: t("examLanguages"), value: examLanguages.map((language) => t(`status:language.${language}`)).join(", ") },
  ];
}

function ExamParts({ procedure: { examParts } }: { procedure: Procedure }) {
  const { t } = useTranslation(["procedures", "status"]);
  return (
    <Table
      caption={t("examParts")}
      rows={examParts}
      rowKey={(part) => part.id}
      empty={<p className="muted">{t("noExamParts")}</p>}
      columns={[
        { id: "part", label: t("part"), main: true, cell: (part) => <LocalText of={part} /> },
        { id: "kind", label: t("partKind"), cell: (part) => t(`status:examPart.${part.kind}`) },
        { id: "points", label: t("points"), figures: true, cell: (part) => part.maxPoints },
        { id: "pass", label: t("pass"), figures: true, cell: (part) => part.passPoints },
      ]}
    />
  );
}
