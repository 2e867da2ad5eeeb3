import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../gql/fragment-masking";
import { graphql } from "../gql/gql";
import { Card } from "../ui/Card";
import { DescriptionList } from "../ui/DescriptionList";
import { percentOf } from "./percentOf";

const countsFragment = graphql(`
  fragment ResponseFigures_counts on ResponseCounts {
    asked
    seen
    answered
    declined
    silent
    forwarded
  }
`);

type Props = {
  counts: FragmentType<typeof countsFragment>;
  bodies: { asked: number; answered: number } | null;
  sheetCount: number;
  countedAt: string;
};

/** How far the answering has come; the sentence says plainly of whom the figures do not speak. */
export function ResponseFigures({ counts, bodies, sheetCount, countedAt }: Props) {
  const { t } = useTranslation(["asking", "askingResults"]);
  const { asked, seen, answered, declined, silent, forwarded } = readFragment(countsFragment, counts);
  return (
    <Card
      title={t("askingResults:results.response")}
      aside={<span className="muted small">{t("askingResults:results.asOf", { at: countedAt })}</span>}
    >
      <div className="stack-tight">
        {bodies ? (
          <p>
            <strong>
              {t("askingResults:results.sentenceBodies", {
                ...bodies,
                percent: percentOf(bodies.answered, bodies.asked),
              })}
            </strong>{" "}
            {bodies.asked > bodies.answered
              ? t("askingResults:results.missingBodies", { count: bodies.asked - bodies.answered })
              : null}
          </p>
        ) : (
          <p>
            <strong>
              {t("askingResults:results.sentence", { answered, asked, percent: percentOf(answered, asked) })}
            </strong>{" "}
            {silent + declined > 0 ? t("askingResults:results.missing", { count: silent + declined }) : null}
          </p>
        )}
        <DescriptionList
          layout="grid"
          rows={[
            { label: t("askingResults:results.asked"), value: asked },
            { label: t("askingResults:results.seen"), value: seen },
            { label: t("askingResults:results.answered"), value: answered },
            { label: t("askingResults:results.sheets"), value: sheetCount === answered ? null : sheetCount },
            { label: t("askingResults:results.forwarded"), value: forwarded },
            { label: t("askingResults:results.declined"), value: declined },
            { label: t("askingResults:results.silent"), value: silent },
          ]}
        />
      </div>
    </Card>
  );
}
