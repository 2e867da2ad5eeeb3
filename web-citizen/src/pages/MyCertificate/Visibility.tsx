import { Alert } from "@kutse/web-shared/ui/Alert";
import { Button } from "@kutse/web-shared/ui/Button";
import { CheckboxGroup } from "@kutse/web-shared/ui/CheckboxGroup";
import { ErrorSummary } from "@kutse/web-shared/ui/ErrorSummary";
import { useToast } from "@kutse/web-shared/ui/useToast";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { useAct } from "@kutse/web-shared/problems/useAct";
import { PublicPreview } from "./PublicPreview";
import { setCertificateVisibilityMutation } from "./setCertificateVisibilityMutation";

const certificateFragment = graphql(`
  fragment Visibility_certificate on Certificate {
    id
    nameHidden
    birthDateHidden
    certificateHidden
    hidingRefusedReason
    viewerCanSetVisibility
  }
`);

const flags = ["nameHidden", "birthDateHidden", "certificateHidden"] as const;

/** What the public sees of my certificate: I try what to hide, see the public answer, and save; then it holds at once. */
export function Visibility(props: { certificate: FragmentType<typeof certificateFragment> }) {
  const { t } = useTranslation(["mine", "holder"]);
  const { say } = useToast();
  const certificate = readFragment(certificateFragment, props.certificate);
  const { id, hidingRefusedReason, viewerCanSetVisibility } = certificate;
  const { run, busy, mistakes } = useAct(setCertificateVisibilityMutation, [
    "MyCertificatePage",
    "CertificateDocuments",
  ]);
  const inForce = flags.filter((flag) => certificate[flag]);
  const [chosen, setChosen] = useState<readonly string[]>(inForce);
  const wanted = {
    nameHidden: chosen.includes("nameHidden"),
    birthDateHidden: chosen.includes("birthDateHidden"),
    certificateHidden: chosen.includes("certificateHidden"),
  };
  const isTried = flags.some((flag) => wanted[flag] !== certificate[flag]);
  const save = async () => {
    const { data } = await run({ input: { certificateId: id, ...wanted } });
    if (data) say(t("saved"));
  };
  return (
    <section className="stack-tight">
      <h2>{t("visibility")}</h2>
      {hidingRefusedReason ? <Alert title={t("mayNotHide")}>{hidingRefusedReason}</Alert> : null}
      {!viewerCanSetVisibility && !hidingRefusedReason ? <Alert>{t("mayNotHide")}</Alert> : null}
      <ErrorSummary mistakes={mistakes} />
      {viewerCanSetVisibility ? (
        <CheckboxGroup
          label={t("holder:tryFlags")}
          hint={t("holder:tryHint")}
          options={flags.map((flag) => ({ value: flag, label: t(flag) }))}
          value={[...chosen]}
          onChange={setChosen}
        />
      ) : null}
      {wanted.nameHidden !== certificate.nameHidden ? (
        <p role="status">{t(wanted.nameHidden ? "holder:codeInitials" : "holder:codeName")}</p>
      ) : null}
      <PublicPreview certificateId={id} flags={wanted} isTried={isTried} />
      {viewerCanSetVisibility ? (
        <div>
          <Button isDisabled={!isTried} busy={busy} busyText={t("holder:savingChoice")} onPress={() => void save()}>
            {t("holder:saveChoice")}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
