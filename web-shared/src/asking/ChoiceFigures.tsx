import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Table } from "../ui/Table";
import type { ChoiceRow } from "./choiceRows";

const ChoiceChart = lazy(() => import("./ChoiceChart").then((file) => ({ default: file.ChoiceChart })));

/** What a row is about, and how the finding is worded: options are chosen, numbers and days answered, texts tagged. */
export type ChoiceFiguresProps = {
  caption: string;
  rows: readonly ChoiceRow[];
  about?: "option" | "part" | "tag";
  finding?: "mostChosen" | "mostGiven" | "mostTagged";
};

/** A chart whose title says what was found, and the same in a table under it. */
export function ChoiceFigures({ caption, rows, about = "option", finding = "mostChosen" }: ChoiceFiguresProps) {
  const { t } = useTranslation(["asking", "askingResults"]);
  const top = rows.reduce<ChoiceRow | null>((best, row) => (row.count > (best?.count ?? 0) ? row : best), null);
  return (
    <div className="stack-tight">
      <p>
        <strong>
          {top
            ? t(`askingResults:results.${finding}`, { label: top.label, percent: top.percent })
            : t("askingResults:results.nothingChosen")}
        </strong>
      </p>
      <Suspense fallback={null}>
        <ChoiceChart rows={rows} unit={t("askingResults:results.answersUnit")} />
      </Suspense>
      <Table
        caption={caption}
        hideCaption
        rows={rows}
        rowKey={(row) => row.key}
        columns={[
          {
            id: "label",
            label: about === "tag" ? t("askingResults:texts.onlyTag") : t(`askingResults:results.${about}`),
            main: true,
            cell: (row) => row.label,
          },
          { id: "count", label: t("askingResults:results.answers"), figures: true, cell: (row) => row.count },
          { id: "percent", label: t("askingResults:results.share"), figures: true, cell: (row) => `${row.percent}%` },
        ]}
      />
    </div>
  );
}
