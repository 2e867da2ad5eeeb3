import { CompetenceList } from "@kutse/web-shared/cards/CompetenceList";
import { QualificationTitle } from "@kutse/web-shared/cards/QualificationTitle";
import { Card } from "@kutse/web-shared/ui/Card";
import { DescriptionList } from "@kutse/web-shared/ui/DescriptionList";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { fullName } from "@kutse/web-shared/texts/fullName";
import { PartResults } from "../../parts/PartResults";
import { ProposalTag } from "../../parts/ProposalTag";
import { AgendaItemActs } from "./AgendaItemActs";
import { AgendaItemResultLine } from "./AgendaItemResultLine";
import { AgendaItemStateTag } from "./AgendaItemStateTag";
import { CastVote } from "./CastVote";
import { Recusals } from "./Recusals";

const agendaItemFragment = graphql(`
  fragment AgendaItemCard_agendaItem on AgendaItem {
    id
    position
    openedAt
    closedAt
    votesCast
    proposal
    result
    viewerIsRecused
    viewerCanVote
    quorum {
      entitled
      isReached
      needed
      present
    }
    application {
      id
      number
      applicant {
        id
        firstName
        lastName
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
      electives {
        id
        code
        name
        nameEn
        nameRu
      }
      seat {
        id
        ...PartResults_examSeat
      }
      paperAssessment {
        id
        reasons
      }
    }
    ...AgendaItemActs_agendaItem
    ...AgendaItemResultLine_agendaItem
    ...CastVote_agendaItem
    ...Recusals_agendaItem
  }
`);

/** One case on the agenda: what the assessors propose, who may decide, the vote and what came of it. */
export function AgendaItemCard(props: { agendaItem: FragmentType<typeof agendaItemFragment> }) {
  const { t } = useTranslation(["meeting", "common", "competences"]);
  const item = readFragment(agendaItemFragment, props.agendaItem);
  const { application, quorum } = item;
  const name = fullName(application.applicant);
  const quorumWords = t(quorum.isReached ? "quorum.reached" : "quorum.missing", {
    present: quorum.present,
    entitled: quorum.entitled,
    needed: quorum.needed,
  });
  return (
    <Card
      level={3}
      title={
        <>
          {item.position}. <Link to={`/applications/${application.id}`}>{name}</Link>
        </>
      }
      aside={<AgendaItemStateTag openedAt={item.openedAt} closedAt={item.closedAt} result={item.result} />}
    >
      <DescriptionList
        rows={[
          { label: t("common:number"), value: application.number },
          {
            label: t("common:qualification"),
            value: (
              <QualificationTitle
                qualification={application.qualification}
                specialisation={application.specialisation}
              />
            ),
          },
          {
            label: t("competences:chosen"),
            value: application.electives.length > 0 ? <CompetenceList competences={application.electives} /> : null,
          },
          { label: t("common:results"), value: application.seat ? <PartResults seat={application.seat} /> : null },
          { label: t("papers"), value: application.paperAssessment?.reasons },
          { label: t("common:proposalLabel"), value: item.proposal ? <ProposalTag proposal={item.proposal} /> : null },
          { label: t("quorum.label"), value: item.closedAt ? null : quorumWords },
          { label: t("votesCast"), value: item.openedAt && !item.closedAt ? item.votesCast : null },
        ]}
      />
      <Recusals agendaItem={item} />
      {item.viewerIsRecused ? <p className="muted">{t("youAreRecused")}</p> : null}
      {item.viewerCanVote ? <CastVote agendaItem={item} name={name} /> : null}
      <AgendaItemResultLine agendaItem={item} />
      <AgendaItemActs agendaItem={item} name={name} />
    </Card>
  );
}
