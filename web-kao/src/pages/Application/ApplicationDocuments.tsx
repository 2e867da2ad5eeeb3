import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { Card } from "@kutse/web-shared/ui/Card";
import { Table } from "@kutse/web-shared/ui/Table";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";

const applicationFragment = graphql(`
  fragment ApplicationDocuments_application on Application {
    id
    documents {
      id
      title
      fileName
      byteSize
      addedAt
      downloadPath
    }
  }
`);

/** The papers of the application, each to be opened. */
export function ApplicationDocuments(props: { application: FragmentType<typeof applicationFragment> }) {
  const { t } = useTranslation("application");
  const { bytes, date } = useFormats();
  const { documents } = readFragment(applicationFragment, props.application);
  return (
    <Card title={t("documents")}>
      <Table
        caption={t("documents")}
        hideCaption
        rows={documents}
        rowKey={(row) => row.id}
        empty={<p className="muted">{t("noDocuments")}</p>}
        columns={[
          {
            id: "title",
            label: t("document"),
            main: true,
            cell: (row) => (
              <>
                <a href={row.downloadPath}>{row.title}</a>
                <div className="muted small">{row.fileName}</div>
              </>
            ),
          },
          { id: "size", label: t("size"), figures: true, cell: (row) => bytes(row.byteSize) },
          { id: "added", label: t("addedAt"), cell: (row) => <span className="figures">{date(row.addedAt)}</span> },
        ]}
      />
    </Card>
  );
}
