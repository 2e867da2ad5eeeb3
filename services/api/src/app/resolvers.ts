import { EventResolver } from "../people/EventResolver";
import { MandateResolver } from "../people/MandateResolver";
import { PersonResolver } from "../people/PersonResolver";
import { UsageEntryResolver } from "../people/UsageEntryResolver";
import { UsageResolver } from "../people/UsageResolver";
import { ViewerResolver } from "../people/ViewerResolver";
import { CompanyResolver } from "../organisations/CompanyResolver";
import { EventOrganisationResolver } from "../organisations/EventOrganisationResolver";
import { MandateOrganisationResolver } from "../organisations/MandateOrganisationResolver";
import { OrganisationResolver } from "../organisations/OrganisationResolver";
import { UsageOrganisationResolver } from "../organisations/UsageOrganisationResolver";
import { AwardingProcedureResolver } from "../standards/AwardingProcedureResolver";
import { ProcedureVersionResolver } from "../standards/ProcedureVersionResolver";
import { AwardingRightResolver } from "../standards/AwardingRightResolver";
import { OccupationalStandardResolver } from "../standards/OccupationalStandardResolver";
import { OrganisationStandardsResolver } from "../standards/OrganisationStandardsResolver";
import { QualificationResolver } from "../standards/QualificationResolver";
import { BillingAccountResolver } from "../billing/BillingAccountResolver";
import { BankStatementResolver } from "../billing/BankStatementResolver";
import { InvoiceLineResolver } from "../billing/InvoiceLineResolver";
import { InvoiceResolver } from "../billing/InvoiceResolver";
import { PaymentResolver } from "../billing/PaymentResolver";
import { LetterResolver } from "../letters/LetterResolver";
import { ViewerLetterResolver } from "../letters/ViewerLetterResolver";
import { AnswerAttachmentResolver } from "../questionnaires/AnswerAttachmentResolver";
import { AnswerTextResolver } from "../questionnaires/AnswerTextResolver";
import { QuestionnaireExportResolver } from "../questionnaires/QuestionnaireExportResolver";
import { QuestionnaireReadingResolver } from "../questionnaires/QuestionnaireReadingResolver";
import { QuestionSummaryResolver } from "../questionnaires/QuestionSummaryResolver";
import { QuestionnaireViewerResolver } from "../questionnaires/QuestionnaireViewerResolver";
import { ResultsResolver } from "../questionnaires/ResultsResolver";
import { OrganisationAskingResolver } from "../questionnaires/OrganisationAskingResolver";
import { QuestionnaireActResolver } from "../questionnaires/QuestionnaireActResolver";
import { AnsweringActResolver } from "../questionnaires/AnsweringActResolver";
import { AnsweringResolver } from "../questionnaires/AnsweringResolver";
import { AnsweringSheetResolver } from "../questionnaires/AnsweringSheetResolver";
import { JourneyFeedbackResolver } from "../questionnaires/JourneyFeedbackResolver";
import { OwnAnswerResolver } from "../questionnaires/OwnAnswerResolver";
import { RecipientResolver } from "../questionnaires/RecipientResolver";
import { ViewerFeedbackResolver } from "../questionnaires/ViewerFeedbackResolver";
import { QuestionnaireResolver } from "../questionnaires/QuestionnaireResolver";
import { QuestionnaireRightsResolver } from "../questionnaires/QuestionnaireRightsResolver";
import { QuestionnaireVersionResolver } from "../questionnaires/QuestionnaireVersionResolver";
import { ApplicationActResolver } from "../applications/ApplicationActResolver";
import { ApplicationDocumentResolver } from "../applications/ApplicationDocumentResolver";
import { ApplicationFieldResolver } from "../applications/ApplicationFieldResolver";
import { ApplicationResolver } from "../applications/ApplicationResolver";
import { ApplicationRightsResolver } from "../applications/ApplicationRightsResolver";
import { ApplicationRoundResolver } from "../applications/ApplicationRoundResolver";
import { CompletionRequestResolver } from "../applications/CompletionRequestResolver";
import { QualificationRoundResolver } from "../applications/QualificationRoundResolver";
import { AgendaItemResolver } from "../committees/AgendaItemResolver";
import { ApplicationCommitteeResolver } from "../committees/ApplicationCommitteeResolver";
import { CertificateVersionResolver } from "../certificates/CertificateVersionResolver";
import { CommitteeResolver } from "../committees/CommitteeResolver";
import { DecisionResolver } from "../committees/DecisionResolver";
import { MandateCommitteeResolver } from "../committees/MandateCommitteeResolver";
import { MeetingActResolver } from "../committees/MeetingActResolver";
import { MeetingResolver } from "../committees/MeetingResolver";
import { MeetingSeatResolver } from "../committees/MeetingSeatResolver";
import { MinutesResolver } from "../committees/MinutesResolver";
import { MinutesSignatureResolver } from "../committees/MinutesSignatureResolver";
import { OrganisationCommitteeResolver } from "../committees/OrganisationCommitteeResolver";
import { RecusalResolver } from "../committees/RecusalResolver";
import { SigningResolver } from "../committees/SigningResolver";
import { CertificateDocumentResolver } from "../certificates/CertificateDocumentResolver";
import { CertificateCorrectionResolver } from "../certificates/CertificateCorrectionResolver";
import { CorrectionDocumentResolver } from "../certificates/CorrectionDocumentResolver";
import { CorrectionFieldResolver } from "../certificates/CorrectionFieldResolver";
import { CorrectionResolver } from "../certificates/CorrectionResolver";
import { CertificateEntryResolver } from "../certificates/CertificateEntryResolver";
import { CertificateFieldResolver } from "../certificates/CertificateFieldResolver";
import { CertificatePaperResolver } from "../certificates/CertificatePaperResolver";
import { CertificateResolver } from "../certificates/CertificateResolver";
import { CertificateRightsResolver } from "../certificates/CertificateRightsResolver";
import { UsageCertificateResolver } from "../certificates/UsageCertificateResolver";
import { CalendarResolver } from "../register/CalendarResolver";
import { CertificatePreviewResolver } from "../register/CertificatePreviewResolver";
import { PaperOrderActResolver } from "../certificates/PaperOrderActResolver";
import { PaperFeeResolver } from "../certificates/PaperFeeResolver";
import { PaperOrderResolver } from "../certificates/PaperOrderResolver";
import { HolderMessageResolver } from "../register/HolderMessageResolver";
import { OrganisationRegisterResolver } from "../register/OrganisationRegisterResolver";
import { RegisterResolver } from "../register/RegisterResolver";
import { SharedEntriesResolver } from "../register/SharedEntriesResolver";
import { ShareOpeningResolver } from "../register/ShareOpeningResolver";
import { SharePayloadResolver } from "../register/SharePayloadResolver";
import { ShareResolver } from "../register/ShareResolver";
import { ViewerShareResolver } from "../register/ViewerShareResolver";
import { CertificateWatchResolver } from "../employers/CertificateWatchResolver";
import { EmployerCheckResolver } from "../employers/EmployerCheckResolver";
import { PersonExportResolver } from "../reports/PersonExportResolver";
import { ViewerExportResolver } from "../reports/ViewerExportResolver";
import { StatisticsResolver } from "../reports/StatisticsResolver";
import { ApplicationExamResolver } from "../exams/ApplicationExamResolver";
import { ExamResultResolver } from "../exams/ExamResultResolver";
import { ApplicationPaperResolver } from "../exams/ApplicationPaperResolver";
import { PaperAssessmentResolver } from "../exams/PaperAssessmentResolver";
import { ExamSeatResolver } from "../exams/ExamSeatResolver";
import { ExamSessionResolver } from "../exams/ExamSessionResolver";
import { QualificationExamResolver } from "../exams/QualificationExamResolver";

/** Every resolver of the register, by module. */
export const resolvers = [
  // people
  EventResolver,
  MandateResolver,
  PersonResolver,
  UsageEntryResolver,
  UsageResolver,
  ViewerResolver,
  // organisations
  CompanyResolver,
  EventOrganisationResolver,
  MandateOrganisationResolver,
  OrganisationResolver,
  UsageOrganisationResolver,
  // standards
  AwardingProcedureResolver,
  AwardingRightResolver,
  ProcedureVersionResolver,
  OccupationalStandardResolver,
  OrganisationStandardsResolver,
  QualificationResolver,
  // billing
  BankStatementResolver,
  BillingAccountResolver,
  InvoiceLineResolver,
  InvoiceResolver,
  PaymentResolver,
  // letters
  LetterResolver,
  ViewerLetterResolver,
  // questionnaires
  AnswerAttachmentResolver,
  AnswerTextResolver,
  QuestionnaireExportResolver,
  QuestionnaireReadingResolver,
  QuestionSummaryResolver,
  QuestionnaireViewerResolver,
  ResultsResolver,
  OrganisationAskingResolver,
  QuestionnaireActResolver,
  AnsweringActResolver,
  AnsweringResolver,
  AnsweringSheetResolver,
  JourneyFeedbackResolver,
  OwnAnswerResolver,
  RecipientResolver,
  ViewerFeedbackResolver,
  QuestionnaireResolver,
  QuestionnaireRightsResolver,
  QuestionnaireVersionResolver,
  // applications
  ApplicationActResolver,
  ApplicationDocumentResolver,
  ApplicationFieldResolver,
  ApplicationResolver,
  ApplicationRightsResolver,
  ApplicationRoundResolver,
  CompletionRequestResolver,
  QualificationRoundResolver,
  // exams
  ApplicationExamResolver,
  ExamResultResolver,
  ExamSeatResolver,
  PaperAssessmentResolver,
  ApplicationPaperResolver,
  ExamSessionResolver,
  QualificationExamResolver,
  // committees
  AgendaItemResolver,
  ApplicationCommitteeResolver,
  CommitteeResolver,
  DecisionResolver,
  MandateCommitteeResolver,
  MeetingActResolver,
  MeetingResolver,
  MeetingSeatResolver,
  MinutesResolver,
  MinutesSignatureResolver,
  OrganisationCommitteeResolver,
  RecusalResolver,
  SigningResolver,
  // certificates
  CertificateDocumentResolver,
  CertificateCorrectionResolver,
  CertificateEntryResolver,
  CorrectionDocumentResolver,
  CorrectionFieldResolver,
  CorrectionResolver,
  CertificateFieldResolver,
  CertificatePaperResolver,
  CertificateResolver,
  CertificateRightsResolver,
  CertificateVersionResolver,
  UsageCertificateResolver,
  PaperOrderActResolver,
  PaperFeeResolver,
  PaperOrderResolver,
  // register
  HolderMessageResolver,
  CalendarResolver,
  CertificatePreviewResolver,
  OrganisationRegisterResolver,
  RegisterResolver,
  SharedEntriesResolver,
  ShareOpeningResolver,
  SharePayloadResolver,
  ShareResolver,
  ViewerShareResolver,
  // employers
  CertificateWatchResolver,
  EmployerCheckResolver,
  // reports
  PersonExportResolver,
  StatisticsResolver,
  ViewerExportResolver,
] as const;
