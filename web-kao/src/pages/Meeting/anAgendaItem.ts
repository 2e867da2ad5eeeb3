import { anElective } from "../../testing/anElective";
import { aPerson } from "../../testing/aPerson";
import { aQualification } from "../../testing/aQualification";

/** An item on the agenda as the page asks for it. */
export function anAgendaItem(facts: object = {}) {
  return {
    __typename: "AgendaItem",
    id: "item-1",
    position: 1,
    openedAt: "2026-11-23T12:10:00Z",
    closedAt: null,
    votesCast: 1,
    proposal: "AWARD",
    result: null,
    refusalGround: null,
    refusalReasons: null,
    tally: null,
    myVote: null,
    recusals: [],
    viewerIsRecused: false,
    viewerCanVote: true,
    viewerCanOpenVoting: false,
    viewerCanCloseVoting: false,
    viewerCanDeclareRecusal: false,
    viewerCanSendBack: false,
    quorum: { __typename: "QuorumState", entitled: 3, isReached: true, needed: 2, present: 3 },
    application: {
      __typename: "Application",
      id: "application-1",
      number: "T-2026-0001",
      applicant: aPerson(),
      qualification: aQualification(),
      specialisation: null,
      electives: [anElective()],
      seat: null,
      paperAssessment: null,
    },
    meeting: {
      __typename: "Meeting",
      id: "meeting-1",
      status: "IN_SESSION",
      viewerCanMarkAttendance: false,
      viewerCanPrepareMinutes: false,
      viewerCanCancel: false,
      viewerCanAdjourn: false,
    },
    ...facts,
  };
}
