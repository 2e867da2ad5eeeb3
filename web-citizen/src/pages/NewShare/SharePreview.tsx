import { useQuery } from "@apollo/client/react";
import { Accordion } from "@kutse/web-shared/ui/Accordion";
import { Alert } from "@kutse/web-shared/ui/Alert";
import { Skeleton } from "@kutse/web-shared/ui/Skeleton";
import { useTranslation } from "react-i18next";
import type { ShareField } from "../../gql/graphql";
import { SharedEntryCard } from "../../parts/SharedEntryCard";
import { sharePreviewQuery } from "./sharePreviewQuery";

/** What the link would show, by the answer of the link itself; looking here uses no opening up. */
export function SharePreview({ certificateIds, fields }: { certificateIds: string[]; fields: ShareField[] }) {
  const { t } = useTranslation("sharing");
  return (
    <Accordion title={t("preview")} level={2}>
      <div className="stack" aria-live="polite">
        {certificateIds.length === 0 ? (
          <p className="muted">{t("previewNone")}</p>
        ) : (
          <Seen certificateIds={certificateIds} fields={fields} />
        )}
      </div>
    </Accordion>
  );
}

function Seen({ certificateIds, fields }: { certificateIds: string[]; fields: ShareField[] }) {
  const { t } = useTranslation("sharing");
  const answer = useQuery(sharePreviewQuery, { variables: { input: { certificateIds, fields } } });
  if (answer.error) return <Alert tone="error">{t("previewFailed")}</Alert>;
  const shown = answer.data?.sharePreview ?? answer.previousData?.sharePreview;
  if (!shown) return <Skeleton />;
  return shown.certificates.map((entry) => <SharedEntryCard key={entry.registrationNumber} entry={entry} level={3} />);
}
