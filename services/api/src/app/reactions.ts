import type { Reactions } from "../platform/reactions";
import {
  sendAdmission,
  sendAdmissionRefusal,
  sendCompletionRequest,
  sendLeftUnexamined,
  sendReceipt,
  sendWithdrawal,
} from "../applications/applicantLetters";
import { tellCoordinators, tellReviewerCompleted, tellReviewerWithdrawn } from "../applications/officialLetters";
import { announceCertificate } from "../certificates/announceCertificate";
import { announceInvalidation } from "../certificates/announceInvalidation";
import { draftCertificates } from "../certificates/draftCertificates";

/** Every consequence in the register on one page: what follows from which event. */
export const reactions: Reactions = {
  // applications
  "application.submitted": { sendReceipt, tellCoordinators },
  "application.completionRequested": { sendCompletionRequest },
  "application.completed": { tellReviewerCompleted },
  "application.leftUnexamined": { sendLeftUnexamined },
  "application.admitted": { sendAdmission },
  "application.admissionRefused": { sendAdmissionRefusal },
  "application.withdrawn": { sendWithdrawal, tellReviewerWithdrawn },
  // certificates
  "certificate.confirmed": { announceCertificate },
  "certificate.invalidated": { announceInvalidation },
  "minutes.signed": { draftCertificates },
};
