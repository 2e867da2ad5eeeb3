import { Alert } from "@kutse/web-shared/ui/Alert";
import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { StatusTag } from "@kutse/web-shared/ui/StatusTag";
import { Table } from "@kutse/web-shared/ui/Table";
import { useTranslation } from "react-i18next";
import type { Progress_ApplicationFragment } from "../../gql/graphql";

/** The confirmed results, part by part. */
export function ExamResults({ seat }: { seat: NonNullable<Progress_ApplicationFragment["seat"]> }) {
  const { t } = useTranslation("progress");
  return (
    <section className="stack-tight">
      <h2>{t("results.title")}</h2>
      {seat.didNotAppear ? <Alert tone="warning">{t("results.absent")}</Alert> : null}
      {seat.results.length > 0 ? (
        <Table
          caption={t("results.title")}
          hideCaption
          rows={seat.results}
          rowKey={(result) => result.id}
          columns={[
            { id: "part", label: t("results.part"), main: true, cell: (result) => <LocalText of={result.examPart} /> },
            {
              id: "points",
              label: t("results.points"),
              figures: true,
              cell: ({ points, examPart }) => (
                <>
                  {t("results.pointsOf", { points, max: examPart.maxPoints })}{" "}
                  <span className="muted small">({t("results.needed", { pass: examPart.passPoints })})</span>
                </>
              ),
            },
            {
              id: "result",
              label: t("results.result"),
              cell: ({ isPassed }) => (
                <StatusTag tone={isPassed ? "success" : "danger"}>
                  {t(isPassed ? "results.passed" : "results.failed")}
                </StatusTag>
              ),
            },
            { id: "remark", label: t("results.remark"), cell: (result) => result.remark ?? "–" },
          ]}
        />
      ) : null}
    </section>
  );
}
