import { useApolloClient } from "@apollo/client/react";
import { ConfirmDialog } from "@kutse/web-shared/ui/ConfirmDialog";
import { ErrorSummary } from "@kutse/web-shared/ui/ErrorSummary";
import { useTranslation } from "react-i18next";
import { graphql } from "../../gql/gql";
import { useAct } from "@kutse/web-shared/problems/useAct";
import { confirmCertificateMutation } from "./confirmCertificateMutation";

const numberFragment = graphql(`
  fragment ConfirmEntry_certificate on Certificate {
    id
    registrationNumber
  }
`);

/** `words` name the holder and the qualification; `onDone` gets the number that was given. */
export type ConfirmEntryProps = {
  certificateId: string;
  words: string;
  onDone: (number: string) => void;
  onClose: () => void;
};

/** Asks the registrar before an entry becomes a certificate. KutS § 14. */
export function ConfirmEntry({ certificateId, words, onDone, onClose }: ConfirmEntryProps) {
  const { t } = useTranslation("certificates");
  const { cache } = useApolloClient();
  const { run, busy, mistakes } = useAct(confirmCertificateMutation, ["HomePage"]);
  const confirm = async () => {
    const { data } = await run({ input: { certificateId } });
    if (!data) return;
    const id = cache.identify({ __typename: "Certificate", id: certificateId });
    const entry = id ? cache.readFragment({ id, fragment: numberFragment }) : null;
    onDone(entry?.registrationNumber ?? "");
  };
  return (
    <ConfirmDialog
      title={t("confirm.title")}
      isOpen
      tone="primary"
      act={t("confirm.act")}
      busy={busy}
      busyText={t("confirm.busy")}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <ErrorSummary mistakes={mistakes} />
      <p>
        <strong>{words}</strong>
      </p>
      <ul>
        <li>{t("confirm.numberGiven")}</li>
        <li>{t("confirm.holderTold")}</li>
        <li>{t("confirm.public")}</li>
      </ul>
    </ConfirmDialog>
  );
}
