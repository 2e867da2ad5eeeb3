import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../gql/fragment-masking";
import { graphql } from "../gql/gql";
import { useAct } from "../problems/useAct";
import { fullName } from "../texts/fullName";
import { useFormats } from "../texts/useFormats";
import { Button } from "../ui/Button";
import { Card } from "../ui/Card";
import { ErrorSummary } from "../ui/ErrorSummary";
import { LinkButton } from "../ui/LinkButton";
import { Select } from "../ui/Select";
import { orderExportMutation } from "./orderExportMutation";

const questionnaireFragment = graphql(`
  fragment ExportCard_questionnaire on Questionnaire {
    id
    versions {
      id
      number
      frozenAt
    }
    exports {
      id
      format
      versionNumber
      orderedAt
      readyAt
      failedAt
      rowCount
      storedDocumentId
      orderedBy {
        id
        firstName
        lastName
      }
    }
  }
`);

const formats = ["CSV", "XLSX", "JSON"] as const;
const aSecond = 1000;
type Props = { asked: FragmentType<typeof questionnaireFragment>; onChanged: () => void };

/** The answers as files with a codebook; it is noted who ordered one. */
export function ExportCard({ asked, onChanged }: Props) {
  const { t } = useTranslation(["asking", "askingResults"]);
  const { dateTime } = useFormats();
  const { run, busy, mistakes } = useAct(orderExportMutation);
  const { id, exports, versions } = readFragment(questionnaireFragment, asked);
  const newest = versions.at(-1)?.number ?? 1;
  const [version, setVersion] = useState("");
  const isMaking = exports.some((one) => !one.readyAt && !one.failedAt);
  useEffect(() => {
    if (!isMaking) return;
    const timer = setInterval(onChanged, aSecond);
    return () => clearInterval(timer);
  }, [isMaking, onChanged]);
  const order = async (format: (typeof formats)[number]) => {
    if ((await run({ input: { questionnaireId: id, format, versionNumber: Number(version) || newest } })).data)
      onChanged();
  };
  return (
    <Card title={t("askingResults:export.title")}>
      <div className="stack-tight">
        <p>{t("askingResults:export.words")}</p>
        <ErrorSummary mistakes={mistakes} />
        {versions.length > 1 ? (
          <Select
            label={t("askingResults:export.version")}
            emptyLabel={false}
            options={versions.map(({ number, frozenAt }) => ({
              value: String(number),
              label: t("askingResults:export.versionOf", { number, at: frozenAt ? dateTime(frozenAt) : "" }),
            }))}
            value={version || String(newest)}
            onChange={setVersion}
          />
        ) : null}
        <div className="row">
          {formats.map((format) => (
            <Button
              key={format}
              tone="secondary"
              icon="download"
              busy={busy}
              busyText={t("askingResults:export.ordering")}
              onPress={() => void order(format)}
            >
              {t("askingResults:export.order", { format })}
            </Button>
          ))}
        </div>
        <div role="status">
          <ul aria-label={t("askingResults:export.files")}>
            {exports.map((one) => (
              <li key={one.id}>
                {t("askingResults:export.line", {
                  format: one.format,
                  version: one.versionNumber,
                  at: dateTime(one.orderedAt),
                  who: fullName(one.orderedBy),
                })}{" "}
                {one.storedDocumentId ? (
                  <LinkButton to={`/files/${one.storedDocumentId}`} document tone="link" size="s" icon="download">
                    {t("askingResults:export.download", { format: one.format, count: one.rowCount ?? 0 })}
                  </LinkButton>
                ) : (
                  <span className="muted">
                    {one.failedAt ? t("askingResults:export.failed") : t("askingResults:export.making")}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </Card>
  );
}
