import { CertificateCard } from "@kutse/web-shared/cards/CertificateCard";
import { LinkButton } from "@kutse/web-shared/ui/LinkButton";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../gql/fragment-masking";
import { graphql } from "../gql/gql";
import { CertificateState } from "./CertificateState";

const certificateFragment = graphql(`
  fragment MyCertificateCard_certificate on Certificate {
    id
    registrationNumber
    type
    status
    validFrom
    validUntil
    certificateHidden
    invalidatedAt
    invalidationGround
    replacedBy {
      id
      registrationNumber
    }
    qualification {
      id
      title
      titleEn
      titleRu
      estqfLevel
    }
    specialisation {
      id
      name
      nameEn
      nameRu
    }
    awardingBody {
      id
      name
      nameEn
      nameRu
    }
  }
`);

/** One of my certificates in a list. */
export function MyCertificateCard(props: { certificate: FragmentType<typeof certificateFragment>; level?: 2 | 3 }) {
  const { t } = useTranslation("mine");
  const certificate = readFragment(certificateFragment, props.certificate);
  return (
    <CertificateCard
      certificate={certificate}
      level={props.level ?? 2}
      note={<CertificateState {...certificate} />}
      acts={
        <LinkButton to={`/my-certificates/${certificate.id}`} tone="secondary">
          {t("open")}
        </LinkButton>
      }
    />
  );
}
