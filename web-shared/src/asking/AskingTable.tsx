import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { readFragment, type FragmentType } from "../gql/fragment-masking";
import { graphql } from "../gql/gql";
import { useFormats } from "../texts/useFormats";
import { LocalText } from "../ui/LocalText";
import { Table } from "../ui/Table";
import { QuestionnaireStatusTag } from "./QuestionnaireStatusTag";

const questionnaireFragment = graphql(`
  fragment AskingTable_questionnaire on Questionnaire {
    id
    titleEt
    titleEn
    titleRu
    status
    mode
    opensAt
    closesAt
    expectedCount
    enteredCount
    answeredCount
    organisation {
      id
      name
      nameEn
      nameRu
    }
  }
`);

type Props = { questionnaires: readonly FragmentType<typeof questionnaireFragment>[]; empty: ReactNode };

/** Questionnaires: what is asked, by whom, in which state, and how many have answered. */
export function AskingTable({ questionnaires, empty }: Props) {
  const { t } = useTranslation("asking");
  const { dateTime } = useFormats();
  return (
    <Table
      caption={t("list.caption")}
      hideCaption
      rows={readFragment(questionnaireFragment, questionnaires)}
      rowKey={(row) => row.id}
      empty={empty}
      columns={[
        {
          id: "title",
          label: t("list.what"),
          main: true,
          cell: (row) => (
            <Link to={`/questionnaires/${row.id}`}>
              <LocalText of={{ title: row.titleEt, titleEn: row.titleEn, titleRu: row.titleRu }} />
            </Link>
          ),
        },
        { id: "asker", label: t("list.asker"), cell: (row) => <LocalText of={row.organisation} /> },
        { id: "mode", label: t("mode.label"), cell: (row) => t(`mode.${row.mode}`) },
        {
          id: "closes",
          label: t("list.closes"),
          cell: (row) => (row.closesAt ? dateTime(row.closesAt) : <span className="muted">{t("noClosing")}</span>),
        },
        {
          id: "answered",
          label: t("list.answered"),
          figures: true,
          cell: (row) =>
            row.expectedCount === null ? (
              <span className="muted">–</span>
            ) : (
              t("ofAsked", { answered: row.answeredCount ?? 0, asked: row.enteredCount ?? 0 })
            ),
        },
        { id: "status", label: t("list.status"), cell: (row) => <QuestionnaireStatusTag status={row.status} /> },
      ]}
    />
  );
}
