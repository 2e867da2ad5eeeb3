import { localName } from "@kutse/web-shared/texts/localName";
import { useLocale } from "@kutse/web-shared/texts/useLocale";
import { Button } from "@kutse/web-shared/ui/Button";
import { useToast } from "@kutse/web-shared/ui/useToast";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { fullName } from "@kutse/web-shared/texts/fullName";
import { ConfirmEntry } from "./ConfirmEntry";
import { InvalidateEntry } from "./InvalidateEntry";
import { ReturnEntry } from "./ReturnEntry";

const certificateFragment = graphql(`
  fragment CertificateActs_certificate on Certificate {
    id
    registrationNumber
    validFrom
    viewerCanConfirm
    viewerCanReturn
    viewerCanInvalidate
    person {
      id
      firstName
      lastName
    }
    holder {
      firstName
      lastName
    }
    qualification {
      id
      title
      titleEn
      titleRu
    }
  }
`);

/** What the registrar may do with the entry; each act asks once more and names its consequence. */
export function CertificateActs(props: { certificate: FragmentType<typeof certificateFragment> }) {
  const { t } = useTranslation("certificates");
  const { say } = useToast();
  const locale = useLocale();
  const [open, setOpen] = useState<"confirm" | "return" | "invalidate" | null>(null);
  const certificate = readFragment(certificateFragment, props.certificate);
  const { id, viewerCanConfirm, viewerCanReturn, viewerCanInvalidate } = certificate;
  const name = fullName(certificate.person ?? certificate.holder);
  const number = certificate.registrationNumber ?? "";
  const close = () => setOpen(null);
  const done = (words: string) => {
    close();
    say(words);
  };
  return (
    <div className="row">
      {viewerCanConfirm ? <Button onPress={() => setOpen("confirm")}>{t("act.confirm")}</Button> : null}
      {viewerCanReturn ? (
        <Button tone="secondary" onPress={() => setOpen("return")}>
          {t("act.return")}
        </Button>
      ) : null}
      {viewerCanInvalidate ? (
        <Button tone="danger" onPress={() => setOpen("invalidate")}>
          {t("act.invalidate")}
        </Button>
      ) : null}
      {open === "confirm" ? (
        <ConfirmEntry
          certificateId={id}
          words={t("confirm.object", { name, qualification: localName(certificate.qualification, locale).text })}
          onDone={(given) => done(`${t("confirm.done", { number: given })} ${t("confirm.doneWords")}`)}
          onClose={close}
        />
      ) : null}
      {open === "return" ? (
        <ReturnEntry certificateId={id} onDone={() => done(t("return.done"))} onClose={close} />
      ) : null}
      {open === "invalidate" ? (
        <InvalidateEntry
          certificateId={id}
          number={number}
          name={name}
          validFrom={certificate.validFrom}
          onDone={() => done(t("invalidate.done", { number }))}
          onClose={close}
        />
      ) : null}
    </div>
  );
}
