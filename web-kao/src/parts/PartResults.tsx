import { localName } from "@kutse/web-shared/texts/localName";
import { useLocale } from "@kutse/web-shared/texts/useLocale";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../gql/fragment-masking";
import { graphql } from "../gql/gql";
import styles from "./PartResults.module.css";

const seatFragment = graphql(`
  fragment PartResults_examSeat on ExamSeat {
    id
    didNotAppear
    results {
      id
      points
      isPassed
      remark
      examPart {
        id
        title
        titleEn
        titleRu
        maxPoints
        position
      }
    }
  }
`);

/** What one applicant got in each part of the exam. */
export function PartResults(props: { seat: FragmentType<typeof seatFragment> }) {
  const { t } = useTranslation("common");
  const locale = useLocale();
  const { didNotAppear, results } = readFragment(seatFragment, props.seat);
  if (didNotAppear) return <>{t("didNotAppear")}</>;
  if (results.length === 0) return <span className="muted">{t("none")}</span>;
  const inOrder = [...results].sort((a, b) => a.examPart.position - b.examPart.position);
  return (
    <ul className={styles.list}>
      {inOrder.map(({ id, examPart, points, isPassed, remark }) => (
        <li key={id}>
          {localName(examPart, locale).text}:{" "}
          <strong className="figures">{t("points", { points, max: examPart.maxPoints })}</strong>,{" "}
          {isPassed ? t("passed") : t("failedPart")}
          {remark ? <div className="muted small">{remark}</div> : null}
        </li>
      ))}
    </ul>
  );
}
