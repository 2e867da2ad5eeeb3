import { CertificateDocument } from "@kutse/web-shared/cards/CertificateDocument";
import { CertificateStatusTag } from "@kutse/web-shared/cards/CertificateStatusTag";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { Card } from "@kutse/web-shared/ui/Card";
import { Timeline } from "@kutse/web-shared/ui/Timeline";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { fullName } from "@kutse/web-shared/texts/fullName";
import { useEventWords } from "../../parts/useEventWords";
import { CertificateActs } from "./CertificateActs";
import { CertificateFacts } from "./CertificateFacts";
import { CertificateNews } from "./CertificateNews";

const certificateFragment = graphql(`
  fragment Certificate_certificate on Certificate {
    id
    status
    validUntil
    registrationNumber
    person {
      id
      firstName
      lastName
    }
    holder {
      firstName
      lastName
    }
    timeline {
      id
      at
      type
      actor {
        id
        firstName
        lastName
      }
      actorRole
      actorOrganisation {
        id
        name
        nameEn
        nameRu
      }
    }
    ...CertificateFacts_certificate
    ...CertificateNews_certificate
    ...CertificateActs_certificate
  }
`);

/** An entry with all its facts, what was done with it, and what the registrar may do. */
export function Certificate(props: { certificate: FragmentType<typeof certificateFragment> }) {
  const { t } = useTranslation(["certificates", "common", "status"]);
  const { what, who } = useEventWords();
  const certificate = readFragment(certificateFragment, props.certificate);
  const { status, registrationNumber, timeline } = certificate;
  const name = fullName(certificate.person ?? certificate.holder);
  return (
    <>
      <PageHead
        title={t("entry", { name })}
        lead={
          registrationNumber
            ? t("status:certificateNumber", { number: registrationNumber })
            : t("status:numberAtRegistration")
        }
        crumbs={[
          { label: t("common:home"), to: "/" },
          { label: t("title"), to: "/certificates" },
          { label: registrationNumber ?? name },
        ]}
        status={<CertificateStatusTag status={status} validUntil={certificate.validUntil} />}
        act={<CertificateActs certificate={certificate} />}
      />
      <div className="stack">
        <CertificateNews certificate={certificate} />
        <CertificateFacts certificate={certificate} />
        {registrationNumber ? <CertificateDocument certificateId={certificate.id} /> : null}
        {timeline.length > 0 ? (
          <Card title={t("timeline")}>
            <Timeline
              label={t("timeline")}
              entries={timeline.map((event) => ({
                id: event.id,
                at: event.at,
                what: what(event.type),
                who: who(event),
              }))}
            />
          </Card>
        ) : null}
      </div>
    </>
  );
}
