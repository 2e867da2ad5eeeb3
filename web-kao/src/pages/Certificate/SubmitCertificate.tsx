import { Button } from "@kutse/web-shared/ui/Button";
import { ConfirmDialog } from "@kutse/web-shared/ui/ConfirmDialog";
import { ErrorSummary } from "@kutse/web-shared/ui/ErrorSummary";
import { useToast } from "@kutse/web-shared/ui/useToast";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { useAct } from "@kutse/web-shared/problems/useAct";
import { submitCertificateMutation } from "./submitCertificateMutation";

const certificateFragment = graphql(`
  fragment SubmitCertificate_certificate on Certificate {
    id
    viewerCanSubmit
  }
`);

/** Submits the entry for confirmation after one more look. */
export function SubmitCertificate(props: { certificate: FragmentType<typeof certificateFragment> }) {
  const { t } = useTranslation("certificates");
  const { say } = useToast();
  const { id, viewerCanSubmit } = readFragment(certificateFragment, props.certificate);
  const { run, busy, mistakes } = useAct(submitCertificateMutation, ["CertificatesPage"]);
  const [isOpen, setOpen] = useState(false);
  const submit = async () => {
    const { data } = await run({ input: { certificateId: id } });
    setOpen(false);
    if (data) say(t("submit.done"));
  };
  return (
    <>
      <ErrorSummary mistakes={mistakes} />
      {viewerCanSubmit ? <Button onPress={() => setOpen(true)}>{t("submit.act")}</Button> : null}
      <ConfirmDialog
        title={t("submit.title")}
        isOpen={isOpen}
        act={t("submit.send")}
        busy={busy}
        busyText={t("submit.busy")}
        tone="primary"
        onConfirm={() => void submit()}
        onClose={() => setOpen(false)}
      >
        <p>{t("submit.words")}</p>
      </ConfirmDialog>
    </>
  );
}
