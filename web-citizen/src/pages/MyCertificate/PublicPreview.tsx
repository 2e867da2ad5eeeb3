import { useQuery } from "@apollo/client/react";
import { CertificateCard } from "@kutse/web-shared/cards/CertificateCard";
import type { Proven } from "@kutse/web-shared/cards/useProvenRows";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { Alert } from "@kutse/web-shared/ui/Alert";
import { Skeleton } from "@kutse/web-shared/ui/Skeleton";
import { useTranslation } from "react-i18next";
import { ProvenFacts } from "../../parts/ProvenFacts";
import { publicPreviewQuery } from "./publicPreviewQuery";
import styles from "./PublicPreview.module.css";

/** What a holder hides of a certificate. */
export type HidingFlags = { nameHidden: boolean; birthDateHidden: boolean; certificateHidden: boolean };

/** The public answer itself under these flags, drawn as a visitor sees it. */
export function PublicPreview(props: { certificateId: string; flags: HidingFlags; isTried: boolean }) {
  const { certificateId, flags, isTried } = props;
  const { t } = useTranslation("holder");
  const answer = useQuery(publicPreviewQuery, { variables: { id: certificateId, ...flags } });
  const entry = answer.data?.certificateEntry;
  return (
    <div className={styles.preview} aria-live="polite">
      <h3>{t(isTried ? "previewTried" : "previewTitle")}</h3>
      {answer.error ? <Alert tone="error">{t("previewFailed")}</Alert> : null}
      {!entry && !answer.error ? <Skeleton /> : null}
      {entry && !answer.error ? <Seen certificate={entry.publicPreview} /> : null}
    </div>
  );
}

type Shown = Parameters<typeof CertificateCard>[0]["certificate"] & Proven & { holder: { birthDate: string | null } };

function Seen({ certificate }: { certificate: Shown | null }) {
  const { t } = useTranslation(["holder", "register"]);
  const { date } = useFormats();
  if (!certificate) return <Alert title={t("previewNone")}>{t("previewNoneWords")}</Alert>;
  const { birthDate } = certificate.holder;
  return (
    <CertificateCard
      level={4}
      certificate={certificate}
      note={
        <ProvenFacts
          certificate={certificate}
          before={[{ label: t("register:born"), value: birthDate ? date(birthDate) : null }]}
        />
      }
    />
  );
}
