import { CertificateVersions } from "@kutse/web-shared/pages/CertificateVersions";
import { CorrectionStateTag } from "@kutse/web-shared/pages/CorrectionStateTag";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { Card } from "@kutse/web-shared/ui/Card";
import { LinkButton } from "@kutse/web-shared/ui/LinkButton";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { PlainList } from "../../parts/PlainList";

const certificateFragment = graphql(`
  fragment Corrections_certificate on Certificate {
    id
    viewerCanRequestCorrection
    corrections {
      id
      state
      wrong
      createdAt
      dueOn
      declineReason
    }
    versions {
      id
      version
      reason
      correctedAt
      changes {
        field
        before
        after
      }
    }
  }
`);

/** The way to ask for a correction, my requests with their clock, and what has been corrected. */
export function Corrections(props: { certificate: FragmentType<typeof certificateFragment> }) {
  const { t } = useTranslation("correction");
  const { date, dateLong } = useFormats();
  const { id, viewerCanRequestCorrection, corrections, versions } = readFragment(
    certificateFragment,
    props.certificate,
  );
  return (
    <>
      <Card
        title={t("section")}
        acts={
          viewerCanRequestCorrection ? (
            <LinkButton to={`/my-certificates/${id}/correction`} tone="secondary" icon="edit">
              {t("title")}
            </LinkButton>
          ) : null
        }
      >
        <p>{t("sectionWords")}</p>
        {corrections.length > 0 ? (
          <PlainList>
            {corrections.map((request) => (
              <li key={request.id} className="stack-tight">
                <div className="row">
                  <span className="figures">{date(request.createdAt)}</span>
                  <CorrectionStateTag state={request.state} />
                </div>
                <p>{request.wrong}</p>
                {request.state === "REQUESTED" || request.state === "ACCEPTED" ? (
                  <p className="muted">{t("answerBy", { date: dateLong(request.dueOn) })}</p>
                ) : null}
                {request.declineReason ? <p className="muted">{request.declineReason}</p> : null}
              </li>
            ))}
          </PlainList>
        ) : null}
      </Card>
      <CertificateVersions versions={versions} />
    </>
  );
}
