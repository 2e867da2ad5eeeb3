import { useAct } from "@kutse/web-shared/problems/useAct";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { Button } from "@kutse/web-shared/ui/Button";
import { Card } from "@kutse/web-shared/ui/Card";
import { ErrorSummary } from "@kutse/web-shared/ui/ErrorSummary";
import { LinkButton } from "@kutse/web-shared/ui/LinkButton";
import { useToast } from "@kutse/web-shared/ui/useToast";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { PlainList } from "../../parts/PlainList";
import { requestExportMutation } from "./requestExportMutation";

const exportFragment = graphql(`
  fragment Extracts_export on PersonExport {
    id
    requestedAt
    readyAt
    failedAt
    removedAt
    containerPath
    jsonPath
    pdfPath
  }
`);

/** Ordering an extract of my data, and those I have ordered. */
export function Extracts(props: { exports: readonly FragmentType<typeof exportFragment>[] }) {
  const { t } = useTranslation("aboutMe");
  const { dateTime } = useFormats();
  const { say } = useToast();
  const exports = readFragment(exportFragment, props.exports);
  const { run, busy, mistakes } = useAct(requestExportMutation, ["MyDataPage"]);
  const order = async () => {
    const { data } = await run({});
    if (data) say(t("ordered"));
  };
  const isWaiting = exports.some(({ readyAt, failedAt }) => readyAt === null && failedAt === null);
  return (
    <Card
      title={t("extract")}
      acts={
        <Button tone="secondary" icon="download" isDisabled={isWaiting} busy={busy} onPress={() => void order()}>
          {t("order")}
        </Button>
      }
    >
      <ErrorSummary mistakes={mistakes} />
      <p>{t("extractWords")}</p>
      {exports.length > 0 ? (
        <PlainList label={t("extract")}>
          {exports.map(({ id, requestedAt, readyAt, failedAt, containerPath, jsonPath, pdfPath }) => (
            <li key={id} className="row">
              <time dateTime={requestedAt}>{dateTime(requestedAt)}</time>
              {pdfPath && jsonPath ? (
                <>
                  {containerPath ? (
                    <LinkButton to={containerPath} document tone="secondary" size="s" icon="download">
                      {t("sealed")}
                    </LinkButton>
                  ) : null}
                  <LinkButton to={pdfPath} document tone="secondary" size="s" icon="download">
                    PDF
                  </LinkButton>
                  <LinkButton to={jsonPath} document tone="secondary" size="s" icon="download">
                    JSON
                  </LinkButton>
                </>
              ) : (
                <span className="muted">{t(readyAt ? "removed" : failedAt ? "failed" : "waiting")}</span>
              )}
            </li>
          ))}
        </PlainList>
      ) : null}
    </Card>
  );
}
