import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { CertificateStatusTag } from "@kutse/web-shared/cards/CertificateStatusTag";
import { Card } from "@kutse/web-shared/ui/Card";
import { DescriptionList } from "@kutse/web-shared/ui/DescriptionList";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { ProposalTag } from "../../parts/ProposalTag";
import { PartResults } from "../../parts/PartResults";

const applicationFragment = graphql(`
  fragment ApplicationOutcome_application on Application {
    id
    isPapersOnly
    refusalGround
    refusalReasons
    sentBackReason
    seat {
      id
      didNotAppear
      proposal
      examSession {
        id
        startsAt
        place
      }
      ...PartResults_examSeat
    }
    agendaItem {
      id
      result
      meeting {
        id
        startsAt
      }
    }
    decision {
      id
      result
      decidedOn
      effectiveAt
      ground
      reasons
      challengeUntil
    }
    certificate {
      id
      status
      registrationNumber
    }
  }
`);

/** Exam, committee, decision, certificate: how far the application has come. */
export function ApplicationOutcome(props: { application: FragmentType<typeof applicationFragment> }) {
  const { t } = useTranslation(["application", "common", "status"]);
  const { date, dateTime } = useFormats();
  const application = readFragment(applicationFragment, props.application);
  const { seat, agendaItem, decision, certificate, refusalGround, refusalReasons, sentBackReason } = application;
  const noExam = t(application.isPapersOnly ? "papersOnly" : "noExam");
  return (
    <Card title={t("outcome")}>
      <DescriptionList
        rows={[
          { label: t("refusalGround"), value: refusalGround },
          { label: t("refusalReasons"), value: refusalReasons },
          {
            label: t("exam"),
            value: seat ? (
              <Link to={`/exam-sessions/${seat.examSession.id}`}>{dateTime(seat.examSession.startsAt)}</Link>
            ) : (
              noExam
            ),
          },
          { label: t("common:results"), value: seat ? <PartResults seat={seat} /> : null },
          { label: t("common:proposalLabel"), value: seat?.proposal ? <ProposalTag proposal={seat.proposal} /> : null },
          {
            label: t("meeting"),
            value: agendaItem ? (
              <Link to={`/meetings/${agendaItem.meeting.id}`}>{dateTime(agendaItem.meeting.startsAt)}</Link>
            ) : (
              t("noMeeting")
            ),
          },
          { label: t("sentBackReason"), value: sentBackReason },
          { label: t("decision"), value: decision ? t(`common:decision.${decision.result}`) : null },
          { label: t("decidedOn"), value: decision ? date(decision.decidedOn) : null },
          { label: t("decisionGround"), value: decision?.ground },
          { label: t("decisionReasons"), value: decision?.reasons },
          { label: t("challengeUntil"), value: decision?.challengeUntil ? date(decision.challengeUntil) : null },
          {
            label: t("certificate"),
            value: certificate ? (
              <>
                <Link to={`/certificates/${certificate.id}`}>
                  {certificate.registrationNumber ?? t("certificateEntry")}
                </Link>{" "}
                <CertificateStatusTag status={certificate.status} />
              </>
            ) : null,
          },
        ]}
      />
    </Card>
  );
}
