import { tellExportMade } from "../reports/tellExportMade";
import type { Reactions } from "../platform/reactions";
import { inviteRecipients, remindRecipients, tellFindings, tellWithdrawal } from "../questionnaires/orderLetters";
import { tellApproval, tellReturn, tellReviewers } from "../questionnaires/reviewLetters";
import {
  sendAdmission,
  sendAdmissionRefusal,
  sendCompletionRequest,
  sendLeftUnexamined,
  sendReceipt,
  sendWithdrawal,
} from "../applications/applicantLetters";
import { sendDeletionNotice } from "../applications/sendDeletionNotice";
import { tellCoordinators, tellReviewerCompleted, tellReviewerWithdrawn } from "../applications/officialLetters";
import { tellManagers, tellProcedureChanged } from "../applications/managerLetters";
import { noteDelivery, tellDecision } from "../committees/decisionLetters";
import { askForSignatures, callOffMembers, inviteMembers } from "../committees/meetingLetters";
import { tellCaseSentBack, tellMeetingAdjourned } from "../committees/sentBackLetters";
import { remindHolder } from "../certificates/remindHolder";
import { announceCertificate } from "../certificates/announceCertificate";
import { announceInvalidation } from "../certificates/announceInvalidation";
import { orderDocument } from "../certificates/orderDocument";
import { orderRevocations } from "../certificates/orderRevocations";
import { passPaidOrder } from "../certificates/passPaidOrder";
import {
  announcePaper,
  remindPayer,
  sendPaperCancelled,
  sendPaperPaid,
  sendPaperReceipt,
  sendPaperRejected,
  tellDispatch,
  tellPartPayment,
  tellRefund,
} from "../certificates/paperOrderLetters";
import { stopPaperOrder } from "../certificates/stopPaperOrder";
import {
  tellCorrected,
  tellCorrectionAccepted,
  tellCorrectionDeclined,
  tellCorrectionRequested,
} from "../certificates/correctionLetters";
import { carryPaperFees } from "../certificates/carryPaperFees";
import { draftCertificates } from "../certificates/draftCertificates";
import { confirmSeat, tellPapersAssessed, tellResults, tellSessionCancelled } from "../exams/examLetters";
import {
  askHolder,
  tellAgreed,
  tellExpired,
  tellWatchersHidden,
  tellWatchersInvalidated,
  tellWatchersReplaced,
  tellWithdrawn,
} from "../employers/watchReactions";
import { passMessage } from "../register/passMessage";
import { releaseSeat } from "../exams/releaseSeat";

/** Every consequence in the register on one page: what follows from which event. */
export const reactions: Reactions = {
  // questionnaires
  "questionnaire.submitted": { tellReviewers },
  "questionnaire.approved": { tellApproval },
  "questionnaire.returned": { tellReturn },
  "questionnaire.opened": { inviteRecipients },
  "questionnaire.reminded": { remindRecipients },
  "questionnaire.withdrawn": { tellWithdrawal },
  "questionnaire.findingsPublished": { tellFindings },
  // applications
  "application.submitted": { sendReceipt, tellCoordinators },
  "application.completionRequested": { sendCompletionRequest },
  "application.completed": { tellReviewerCompleted },
  "application.leftUnexamined": { sendLeftUnexamined },
  "application.admitted": { sendAdmission },
  "application.admissionRefused": { sendAdmissionRefusal },
  "application.deletionNear": { sendDeletionNotice },
  "application.withdrawn": { releaseSeat, sendWithdrawal, tellReviewerWithdrawn },
  // exams
  "application.seatTaken": { confirmSeat },
  "application.seatCancelled": { tellSessionCancelled },
  "application.assessed": { tellResults },
  "application.papersAssessed": { tellPapersAssessed },
  // committees
  "meeting.convened": { inviteMembers },
  "agenda_item.sentBack": { tellCaseSentBack },
  "meeting.adjourned": { tellMeetingAdjourned },
  "meeting.cancelled": { callOffMembers },
  "minutes.ready": { askForSignatures },
  "application.decided": { tellDecision },
  "letter.read": { noteDelivery },
  // certificates
  "certificate.confirmed": { announceCertificate, orderDocument },
  "certificate.expiryNear": { remindHolder },
  "certificate.invalidated": {
    announceInvalidation,
    stopPaperOrder,
    orderDocument,
    orderRevocations,
    tellWatchersInvalidated,
  },
  "certificate.replaced": { orderDocument, orderRevocations, tellWatchersReplaced },
  "certificate.correctionRequested": { tellCorrectionRequested },
  "certificate.correctionAccepted": { tellCorrectionAccepted },
  "certificate.correctionDeclined": { tellCorrectionDeclined },
  "certificate.corrected": { tellCorrected, orderDocument },
  "person_export.made": { tellExportMade },
  "minutes.signed": { draftCertificates },
  "awarding_procedure.changed": { carryPaperFees, tellProcedureChanged },
  "organisation.hidingRefused": { tellManagers },
  "organisation.hidingAllowed": { tellManagers },
  "organisation.committeeHidden": { tellManagers },
  "organisation.committeeShown": { tellManagers },
  // paper, and the money for it
  "paper_order.requested": { sendPaperReceipt },
  "paper_order.paid": { sendPaperPaid },
  "paper_order.cancelled": { sendPaperCancelled },
  "paper_order.rejected": { sendPaperRejected },
  "paper_order.printed": { announcePaper },
  "paper_order.dispatched": { tellDispatch },
  "invoice.partlyPaid": { tellPartPayment },
  "invoice.paid": { passPaidOrder },
  "invoice.fellDue": { remindPayer },
  "invoice.refunded": { tellRefund },
  // employers
  "certificate.visibilityChanged": { tellWatchersHidden },
  "certificate_watch.asked": { askHolder },
  "certificate_watch.agreed": { tellAgreed },
  "certificate_watch.withdrawn": { tellWithdrawn },
  "certificate_watch.expired": { tellExpired },
  // the public register
  "holder_message.sent": { passMessage },
};
