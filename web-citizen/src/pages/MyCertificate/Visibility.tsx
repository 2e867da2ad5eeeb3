import { Alert } from "@kutse/web-shared/ui/Alert";
import { ErrorSummary } from "@kutse/web-shared/ui/ErrorSummary";
import { Switch } from "@kutse/web-shared/ui/Switch";
import { useToast } from "@kutse/web-shared/ui/useToast";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { useAct } from "@kutse/web-shared/problems/useAct";
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

/** What the public sees of my certificate; each switch takes effect at once. */
export function Visibility(props: { certificate: FragmentType<typeof certificateFragment> }) {
  const { t } = useTranslation("mine");
  const { say } = useToast();
  const { run, busy, mistakes } = useAct(setCertificateVisibilityMutation);
  const certificate = readFragment(certificateFragment, props.certificate);
  const { id, hidingRefusedReason, viewerCanSetVisibility, ...shown } = certificate;
  const { nameHidden, birthDateHidden, certificateHidden } = shown;
  const change = async (flag: (typeof flags)[number], isOn: boolean) => {
    const now = { nameHidden, birthDateHidden, certificateHidden, [flag]: isOn };
    const { data } = await run({ input: { certificateId: id, ...now } });
    if (data) say(t("saved"));
  };
  const seen = `${t(nameHidden ? "previewNoName" : "previewName")}, ${t(birthDateHidden ? "previewNoBirth" : "previewBirth")}`;
  return (
    <section className="stack-tight">
      <h2>{t("visibility")}</h2>
      {hidingRefusedReason ? <Alert>{hidingRefusedReason}</Alert> : <p>{t("visibilityWords")}</p>}
      {!viewerCanSetVisibility && !hidingRefusedReason ? <Alert>{t("mayNotHide")}</Alert> : null}
      <ErrorSummary mistakes={mistakes} />
      {flags.map((flag) => (
        <Switch
          key={flag}
          isSelected={certificate[flag]}
          isDisabled={busy || !viewerCanSetVisibility}
          onChange={(isOn) => void change(flag, isOn)}
        >
          {t(flag)}
        </Switch>
      ))}
      <p role="status" className="muted">
        {certificateHidden ? t("previewHidden") : `${t("preview")}: ${seen}.`}
      </p>
    </section>
  );
}
