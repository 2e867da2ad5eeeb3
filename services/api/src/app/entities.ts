import type { EntityClass } from "../platform/database/openDataSource";
import { Event } from "../platform/Event";
import { SupervisionReading } from "../applications/SupervisionReading";
import { StoredDocument } from "../platform/StoredDocument";
import { Mandate } from "../people/Mandate";
import { Person } from "../people/Person";
import { Session } from "../people/Session";
import { SignIn } from "../people/SignIn";
import { UsageEntry } from "../people/UsageEntry";
import { Organisation } from "../organisations/Organisation";
import { AwardingProcedure } from "../standards/AwardingProcedure";
import { AwardingRight } from "../standards/AwardingRight";
import { Competence } from "../standards/Competence";
import { DocumentRequirement } from "../standards/DocumentRequirement";
import { ExamPart } from "../standards/ExamPart";
import { OccupationalCouncil } from "../standards/OccupationalCouncil";
import { OccupationalStandard } from "../standards/OccupationalStandard";
import { Qualification } from "../standards/Qualification";
import { Specialisation } from "../standards/Specialisation";
import { BankStatement } from "../billing/BankStatement";
import { BillingAccount } from "../billing/BillingAccount";
import { CreditNote } from "../billing/CreditNote";
import { Invoice } from "../billing/Invoice";
import { InvoiceLine } from "../billing/InvoiceLine";
import { Payment } from "../billing/Payment";
import { Letter } from "../letters/Letter";
import { Answer } from "../questionnaires/Answer";
import { AnswerSheet } from "../questionnaires/AnswerSheet";
import { AnswerTag } from "../questionnaires/AnswerTag";
import { Forward } from "../questionnaires/Forward";
import { JourneyFeedback } from "../questionnaires/JourneyFeedback";
import { Question } from "../questionnaires/Question";
import { Questionnaire } from "../questionnaires/Questionnaire";
import { QuestionnaireExport } from "../questionnaires/QuestionnaireExport";
import { QuestionnaireVersion } from "../questionnaires/QuestionnaireVersion";
import { QuestionSummary } from "../questionnaires/QuestionSummary";
import { QuestionTag } from "../questionnaires/QuestionTag";
import { Recipient } from "../questionnaires/Recipient";
import { Application } from "../applications/Application";
import { ApplicationDocument } from "../applications/ApplicationDocument";
import { ApplicationRound } from "../applications/ApplicationRound";
import { ApplicationRoundQualification } from "../applications/ApplicationRoundQualification";
import { CompletionRequest } from "../applications/CompletionRequest";
import { AgendaItem } from "../committees/AgendaItem";
import { Committee } from "../committees/Committee";
import { Decision } from "../committees/Decision";
import { Meeting } from "../committees/Meeting";
import { MeetingSeat } from "../committees/MeetingSeat";
import { Minutes } from "../committees/Minutes";
import { MinutesSignature } from "../committees/MinutesSignature";
import { MinutesSigner } from "../committees/MinutesSigner";
import { Recusal } from "../committees/Recusal";
import { Signing } from "../committees/Signing";
import { Vote } from "../committees/Vote";
import { Certificate } from "../certificates/Certificate";
import { HolderMessage } from "../register/HolderMessage";
import { OpenDataFile } from "../register/OpenDataFile";
import { CertificateDocument } from "../certificates/CertificateDocument";
import { PublishedProofKey } from "../certificates/PublishedProofKey";
import { CertificateVersion } from "../certificates/CertificateVersion";
import { CorrectionDocument } from "../certificates/CorrectionDocument";
import { CorrectionRequest } from "../certificates/CorrectionRequest";
import { PersonExport } from "../reports/PersonExport";
import { Share } from "../register/Share";
import { ShareCertificate } from "../register/ShareCertificate";
import { StandardDocument } from "../register/StandardDocument";
import { ShareOpening } from "../register/ShareOpening";
import { CertificateImport } from "../certificates/importing/CertificateImport";
import { PaperFee } from "../certificates/PaperFee";
import { PaperOrder } from "../certificates/PaperOrder";
import { CertificateWatch } from "../employers/CertificateWatch";
import { EmployerCheck } from "../employers/EmployerCheck";
import { EmployerCheckRow } from "../employers/EmployerCheckRow";
import { WatchNotice } from "../employers/WatchNotice";
import { ExamResult } from "../exams/ExamResult";
import { PaperAssessment } from "../exams/PaperAssessment";
import { ExamSeat } from "../exams/ExamSeat";
import { ExamSession } from "../exams/ExamSession";
import { ExamSessionAssessor } from "../exams/ExamSessionAssessor";
import { ExamSessionQualification } from "../exams/ExamSessionQualification";

/** Every entity of the register, by module. */
export const entities: EntityClass[] = [
  // platform
  Event,
  StoredDocument,
  // people
  Mandate,
  Person,
  Session,
  SignIn,
  UsageEntry,
  // organisations
  Organisation,
  // standards
  AwardingProcedure,
  AwardingRight,
  Competence,
  DocumentRequirement,
  ExamPart,
  OccupationalCouncil,
  OccupationalStandard,
  Qualification,
  Specialisation,
  // billing
  BankStatement,
  BillingAccount,
  CreditNote,
  Invoice,
  InvoiceLine,
  Payment,
  // letters
  Letter,
  // questionnaires
  Answer,
  AnswerSheet,
  AnswerTag,
  Forward,
  JourneyFeedback,
  Question,
  Questionnaire,
  QuestionnaireExport,
  QuestionnaireVersion,
  QuestionSummary,
  QuestionTag,
  Recipient,
  // applications
  Application,
  ApplicationDocument,
  ApplicationRound,
  ApplicationRoundQualification,
  CompletionRequest,
  SupervisionReading,
  // exams
  ExamResult,
  ExamSeat,
  PaperAssessment,
  ExamSession,
  ExamSessionAssessor,
  ExamSessionQualification,
  // committees
  AgendaItem,
  Committee,
  Decision,
  Meeting,
  MeetingSeat,
  Minutes,
  MinutesSignature,
  MinutesSigner,
  Recusal,
  Signing,
  Vote,
  // certificates
  Certificate,
  CertificateDocument,
  PublishedProofKey,
  PaperFee,
  PaperOrder,
  CertificateVersion,
  CorrectionDocument,
  CorrectionRequest,
  // register
  StandardDocument,
  HolderMessage,
  OpenDataFile,
  Share,
  ShareCertificate,
  ShareOpening,
  PersonExport,
  CertificateImport,
  // employers
  CertificateWatch,
  EmployerCheck,
  EmployerCheckRow,
  WatchNotice,
];
