import { useQuery } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import type { FeedbackPageQuery, JourneyStep } from "../gql/graphql";
import { LoadedList } from "../shell/LoadedList";
import { useCrumbs } from "../shell/useCrumbs";
import { useFormats } from "../texts/useFormats";
import { EmptyState } from "../ui/EmptyState";
import { PageHead } from "../ui/PageHead";
import { Select } from "../ui/Select";
import { Table, type TableColumn } from "../ui/Table";
import styles from "./FeedbackPage.module.css";
import { feedbackPageQuery } from "./feedbackPageQuery";

type Summary = FeedbackPageQuery["journeyFeedbackSummary"][number];

/** What people say at the end of their journeys, by step: to Kutsekoda all of it, to a body what concerns it. */
export function FeedbackPage() {
  const { t, i18n } = useTranslation("questions");
  const crumbs = useCrumbs({ label: t("feedback.page") });
  const { date } = useFormats();
  const [search, setSearch] = useSearchParams();
  const asked = search.get("step");
  const answer = useQuery(feedbackPageQuery, { variables: { step: stepOf(asked) } });
  const summaries = answer.data?.journeyFeedbackSummary ?? [];
  const figure = new Intl.NumberFormat(i18n.language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const few = (row: Summary) => (row.count > 0 ? t("feedback.few") : "–");
  const columns: TableColumn<Summary>[] = [
    { id: "step", label: t("feedback.step"), cell: ({ step }) => t(`feedback.steps.${step}`), main: true },
    { id: "count", label: t("feedback.count"), cell: ({ count }) => count, figures: true },
    {
      id: "average",
      label: t("feedback.average"),
      cell: (row) => (row.average === null ? few(row) : figure.format(row.average)),
      figures: true,
    },
    {
      id: "ratings",
      label: t("feedback.ratings"),
      cell: (row) => (row.ratings.length === 0 ? few(row) : row.ratings.join(" · ")),
      figures: true,
    },
  ];
  return (
    <div className="stack">
      <PageHead crumbs={crumbs} title={t("feedback.page")} lead={t("feedback.pageLead")} />
      {summaries.length > 0 ? (
        <Table
          caption={t("feedback.page")}
          hideCaption
          columns={columns}
          rows={summaries}
          rowKey={({ step }) => step}
        />
      ) : null}
      <h2>{t("feedback.texts")}</h2>
      <Select
        label={t("feedback.step")}
        value={stepOf(asked) ?? "ALL"}
        onChange={(step) => setSearch(step === "ALL" ? {} : { step }, { replace: true })}
        options={[
          { value: "ALL", label: t("feedback.all") },
          ...steps.map((step) => ({ value: step, label: t(`feedback.steps.${step}`) })),
        ]}
      />
      <LoadedList answer={answer} pick={(data) => data.journeyFeedback}>
        {(texts) =>
          texts.length === 0 ? (
            <EmptyState title={t("feedback.noTexts")} />
          ) : (
            <ul className={styles.list} aria-label={t("feedback.texts")}>
              {texts.map((one) => (
                <li key={one.id} className={styles.item}>
                  <p className={styles.text}>{one.text}</p>
                  <p className="muted small">
                    {t(`feedback.steps.${one.step}`)} · {t("feedback.ratedAs", { rating: one.rating })} ·{" "}
                    {date(one.givenOn)}
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </LoadedList>
    </div>
  );
}

const steps: readonly JourneyStep[] = [
  "APPLICATION_SUBMITTED",
  "DECISION_READ",
  "DUPLICATE_ORDERED",
  "DATA_EXPORTED",
  "CERTIFICATE_CHECKED",
  "QUESTIONNAIRE_ANSWERED",
];

const stepOf = (asked: string | null): JourneyStep | null => steps.find((step) => step === asked) ?? null;
