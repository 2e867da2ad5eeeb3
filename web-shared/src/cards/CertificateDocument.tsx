import { useMutation, useQuery } from "@apollo/client/react";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import type { CertificateDocumentsQuery } from "../gql/graphql";
import { useFormats } from "../texts/useFormats";
import { Alert } from "../ui/Alert";
import { Button } from "../ui/Button";
import { Card } from "../ui/Card";
import { LinkButton } from "../ui/LinkButton";
import { Loading } from "../ui/Loading";
import styles from "./CertificateDocument.module.css";
import { certificateDocumentsQuery } from "./certificateDocumentsQuery";
import { prepareCertificateDocumentMutation } from "./prepareCertificateDocumentMutation";

type Version = CertificateDocumentsQuery["certificateDocuments"][number];

const refreshMs = 1500;

/** The certificate as a sealed PDF: download it, or see that it is being made; officials find earlier versions too. */
export function CertificateDocument({ certificateId }: { certificateId: string }) {
  const { t } = useTranslation("document");
  const { versions, isUnknown, ask, isAsking } = useDocument(certificateId);
  const [newest, ...earlier] = versions ?? [];
  const isFailed = Boolean(newest?.failedAt);
  const download = (
    <LinkButton to={`/documents/certificates/${certificateId}.pdf`} document icon="download">
      {t("download")}
    </LinkButton>
  );
  return (
    <Card title={t("title")} acts={newest?.madeAt ? download : null}>
      <p>{t("words")}</p>
      {isUnknown ? (
        <Alert tone="error" announce>
          {t("unknown")}
        </Alert>
      ) : null}
      {versions || isUnknown ? null : <Loading />}
      {newest ? <Newest version={newest} /> : null}
      {versions && (!newest || isFailed) ? (
        <div>
          <Button tone="secondary" icon="document" busy={isAsking} busyText={t("asking")} onPress={() => void ask()}>
            {t(isFailed ? "again" : "ask")}
          </Button>
        </div>
      ) : null}
      {earlier.length > 0 ? <Earlier versions={earlier} /> : null}
    </Card>
  );
}

/** The versions there are; asked for again by and by while the newest is being made. */
function useDocument(certificateId: string) {
  const options = { variables: { certificateId }, fetchPolicy: "cache-and-network" } as const;
  const { data, error, refetch, startPolling, stopPolling } = useQuery(certificateDocumentsQuery, options);
  const [prepare, asking] = useMutation(prepareCertificateDocumentMutation);
  const newest = data?.certificateDocuments[0];
  const isBeingMade = Boolean(newest && !newest.madeAt && !newest.failedAt);
  useEffect(() => {
    if (isBeingMade) startPolling(refreshMs);
    return stopPolling;
  }, [isBeingMade, startPolling, stopPolling]);
  const ask = async () => {
    await prepare({ variables: { input: { certificateId } } }).catch(() => undefined);
    await refetch().catch(() => undefined);
  };
  const isUnknown = Boolean(asking.error ?? (data ? null : error));
  return { versions: data?.certificateDocuments, isUnknown, ask, isAsking: asking.loading };
}

function Newest({ version }: { version: Version }) {
  const { t } = useTranslation("document");
  if (version.madeAt) return <Made version={version} />;
  if (!version.failedAt) return <Loading label={t("making")} />;
  return (
    <Alert tone="error" title={t("failed")} announce>
      {t("failedWords")}
    </Alert>
  );
}

function Made({ version }: { version: Version }) {
  const { t } = useTranslation("document");
  const { dateTime, bytes } = useFormats();
  return (
    <>
      <p className="muted small" role="status">
        {t("made", { when: dateTime(version.madeAt ?? ""), size: bytes(version.byteSize ?? 0) })}
      </p>
      <details className={styles.hash}>
        <summary>{t("hash")}</summary>
        <p>{t("hashWords")}</p>
        <code>{version.sha256}</code>
      </details>
    </>
  );
}

function Earlier({ versions }: { versions: readonly Version[] }) {
  const { t } = useTranslation("document");
  const { dateTime } = useFormats();
  return (
    <details className={styles.hash}>
      <summary>{t("earlier")}</summary>
      <ul>
        {versions.map(({ id, version, path, madeAt, orderedAt }) => (
          <li key={id}>
            {path ? (
              <a href={path}>{t("version", { version, when: dateTime(madeAt ?? orderedAt) })}</a>
            ) : (
              t("notMade", { version, when: dateTime(orderedAt) })
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
