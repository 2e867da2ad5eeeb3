import type { Gate } from "../platform/graphql/guardRoots";
import { Role } from "../platform/Role";

const everyone: Gate = "EVERYONE";
const signedIn: Gate = "SIGNED_IN";
const officials = [Role.COORDINATOR, Role.MANAGER] as const;
const committee = [Role.COMMITTEE_CHAIR, Role.COMMITTEE_DEPUTY, Role.COMMITTEE_MEMBER] as const;
const chairs = [Role.COMMITTEE_CHAIR, Role.COMMITTEE_DEPUTY] as const;
const authority = [Role.REGISTRAR, Role.ADMINISTRATOR] as const;

/**
 * Who may come through every root field and mutation. Policies inside decide about the thing itself. Published as
 * docs/permissions.md and tried, cell by cell, by a test.
 */
export const permissions: Readonly<Record<string, Gate>> = {
  // people
  viewer: everyone,
  person: authority,
  people: authority,
  mandates: signedIn,
  events: authority,
  switchRole: signedIn,
  chooseLocale: signedIn,
  updateContacts: signedIn,
  grantMandate: [Role.MANAGER, ...authority],
  endMandate: [Role.MANAGER, ...authority],
  suspendPerson: [Role.ADMINISTRATOR],
  // organisations
  awardingBodies: everyone,
  awardingBody: everyone,
  companyRights: signedIn,
  actForCompany: signedIn,
  // standards
  occupationalCouncils: everyone,
  occupationalStandards: everyone,
  occupationalStandard: everyone,
  qualifications: everyone,
  qualification: everyone,
  awardingProcedures: everyone,
  // letters
  letters: signedIn,
  letter: signedIn,
  markLetterRead: signedIn,
  // questionnaires
  questionnaires: signedIn,
  questionnaire: signedIn,
  audiencePreview: [Role.MANAGER, ...authority],
  draftQuestionnaire: [Role.MANAGER, Role.ADMINISTRATOR],
  editQuestionnaire: [Role.MANAGER, Role.ADMINISTRATOR],
  submitForReview: [Role.MANAGER, Role.ADMINISTRATOR],
  reviewQuestionnaire: authority,
  openQuestionnaire: [Role.MANAGER, Role.ADMINISTRATOR],
  closeQuestionnaire: [Role.MANAGER, Role.ADMINISTRATOR],
  withdrawQuestionnaire: [Role.MANAGER, Role.ADMINISTRATOR],
  publishFindings: [Role.MANAGER, Role.ADMINISTRATOR],
  waitingQuestions: signedIn,
  ownQuestionnaires: signedIn,
  ownQuestionnaire: signedIn,
  invitedSheet: everyone,
  showQuestionDialog: signedIn,
  openQuestionSheet: everyone,
  answerQuestion: everyone,
  submitAnswers: everyone,
  postponeQuestion: signedIn,
  declineQuestion: signedIn,
  forwardQuestion: signedIn,
  giveFeedback: signedIn,
  journeyFeedback: [...officials, ...authority],
  journeyFeedbackSummary: [...officials, ...authority],
  // applications
  applicationRounds: everyone,
  applicationRound: everyone,
  applications: signedIn,
  application: signedIn,
  planApplicationRound: officials,
  publishApplicationRound: officials,
  startApplication: signedIn,
  saveApplication: signedIn,
  attachDocument: signedIn,
  removeDocument: signedIn,
  submitApplication: signedIn,
  withdrawApplication: signedIn,
  discardDraft: signedIn,
  takeForReview: officials,
  requestCompletion: officials,
  completeApplication: signedIn,
  leaveUnexamined: officials,
  admitApplication: [...officials, ...chairs],
  refuseAdmission: [...officials, ...chairs],
  // exams
  examSessions: everyone,
  examSession: everyone,
  planExamSession: officials,
  publishExamSession: officials,
  cancelExamSession: officials,
  takeSeat: signedIn,
  giveUpSeat: signedIn,
  recordResults: [Role.ASSESSOR],
  confirmResults: [Role.ASSESSOR],
  // committees
  committees: [...officials, ...committee, ...authority],
  committee: [...officials, ...committee, ...authority],
  meetings: [...officials, ...committee, ...authority],
  meeting: [...officials, ...committee, ...authority],
  conveneMeeting: officials,
  cancelMeeting: officials,
  markAttendance: [...officials, ...chairs],
  declareRecusal: committee,
  openVoting: chairs,
  castVote: committee,
  closeVoting: chairs,
  prepareMinutes: [...officials, ...chairs],
  startSigning: [...officials, ...committee],
  finishSigning: [...officials, ...committee],
  // certificates
  myCertificates: signedIn,
  certificateEntry: signedIn,
  certificateEntries: [...officials, ...authority],
  submitCertificate: officials,
  returnCertificate: [Role.REGISTRAR],
  confirmCertificate: [Role.REGISTRAR],
  setCertificateVisibility: signedIn,
  invalidateCertificate: [Role.REGISTRAR],
  // register
  createShare: signedIn,
  revokeShare: signedIn,
  certificates: everyone,
  certificate: everyone,
  // reports
  statistics: everyone,
};
