/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Who has to do the next thing. */
export type ActingParty =
  | 'APPLICANT'
  | 'ASSESSORS'
  | 'AUTHORITY'
  | 'AWARDING_BODY'
  | 'COMMITTEE'
  | 'NOBODY';

/** Where an application stands on its way from a draft to an entry in the register. */
export type ApplicationStatus =
  | 'ADMITTED'
  | 'ASSESSED'
  | 'AT_COMMITTEE'
  | 'AWARDED'
  | 'DEFICIENT'
  | 'DRAFT'
  | 'EXAM_SCHEDULED'
  | 'IN_REVIEW'
  | 'LEFT_UNEXAMINED'
  | 'NOT_ADMITTED'
  | 'REFUSED'
  | 'REGISTERED'
  | 'SUBMITTED'
  | 'WITHDRAWN';

export type CertificateStatus =
  | 'DRAFT'
  | 'EXPIRED'
  | 'INVALIDATED'
  | 'REPLACED'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'VALID';

export type CertificateType =
  | 'FULL'
  | 'PARTIAL'
  | 'SCHOOL_DOCUMENT';

export type ChooseLocaleInput = {
  locale: Locale;
};

export type Locale =
  | 'en'
  | 'et'
  | 'ru';

export type MarkLetterReadInput = {
  letterId: string;
};

export type Portal =
  | 'ADMIN'
  | 'CITIZEN'
  | 'KAO';

export type ProblemCode =
  | 'ADDRESS_TOO_MANY'
  | 'AGENDA_EMPTY'
  | 'ALREADY_SIGNED'
  | 'ANONYMOUS_WITH_FILES'
  | 'ANSWER_CHANGED_ELSEWHERE'
  | 'ANSWER_INVALID'
  | 'ANSWER_REQUIRED'
  | 'APPLICATION_ALREADY_OPEN'
  | 'APPLICATION_CHANGED_ELSEWHERE'
  | 'APPLICATION_INCOMPLETE'
  | 'APPLICATION_NOT_DRAFT'
  | 'APPLICATION_NOT_FOUND'
  | 'APPLICATION_NOT_READY'
  | 'APPLICATION_WRONG_STATE'
  | 'ASSESSOR_IS_APPLICANT'
  | 'ASSESSOR_WITHOUT_MANDATE'
  | 'ATTENDANCE_NOT_MARKED'
  | 'AUDIENCE_EMPTY'
  | 'AUDIENCE_TOO_SMALL'
  | 'AWARDING_RIGHT_MISSING'
  | 'BANK_ACCOUNT_UNKNOWN'
  | 'BANK_FILE_NOT_STATEMENT'
  | 'BANK_FILE_NOT_XML'
  | 'BILLING_NOT_SET_UP'
  | 'BLANK_NUMBER_INVALID'
  | 'BLANK_NUMBER_TAKEN'
  | 'BUSINESS_REGISTER_DOWN'
  | 'CAPACITY_INVALID'
  | 'CERTIFICATE_ALREADY_INVALIDATED'
  | 'CERTIFICATE_NOT_VALID'
  | 'CERTIFICATE_SIGNATORY_MISSING'
  | 'CERTIFICATE_WRONG_STATE'
  | 'COMMITTEE_INCOMPLETE'
  | 'COMPANY_NOT_REPRESENTED'
  | 'COMPLETION_DEADLINE_PASSED'
  | 'COMPLETION_DUE_DATE_PAST'
  | 'CONDITION_INVALID'
  | 'CONDITION_LOOPS'
  | 'CONTACTS_REQUIRED'
  | 'DATES_OUT_OF_ORDER'
  | 'DATE_INVALID'
  | 'DECLARATION_REQUIRED'
  | 'DOCUMENT_REQUIRED'
  | 'EDUCATION_REQUIRED'
  | 'EMAIL_INVALID'
  | 'EXAM_LANGUAGE_NOT_OFFERED'
  | 'EXAM_NOT_NEEDED'
  | 'FEEDBACK_ALREADY_GIVEN'
  | 'FIELD_INVALID'
  | 'FIELD_REQUIRED'
  | 'FIELD_TOO_LONG'
  | 'FILE_EMPTY'
  | 'FILE_NOT_ALLOWED'
  | 'FILE_NOT_FOUND'
  | 'FILE_TOO_LARGE'
  | 'FILE_TOO_MANY'
  | 'FILE_TYPE_NOT_ALLOWED'
  | 'FORWARD_LIMIT_REACHED'
  | 'HIDING_NOT_ALLOWED'
  | 'INVITATION_EXPIRED'
  | 'INVITATION_USED'
  | 'INVOICE_CLOSED'
  | 'INVOICE_NOT_FOUND'
  | 'MANDATE_ALREADY_ENDED'
  | 'MANDATE_DUPLICATE'
  | 'MANDATE_SELF_GRANTED'
  | 'MEETING_WRONG_STATE'
  | 'MEMBER_ABSENT'
  | 'MEMBER_RECUSED'
  | 'MINUTES_CHANGED'
  | 'MINUTES_NOT_READY'
  | 'NO_VOTES'
  | 'OUTSIDERS_NOT_ALLOWED'
  | 'PAPER_ALREADY_PRINTED'
  | 'PAPER_NOT_OFFERED'
  | 'PAPER_ORDER_OPEN'
  | 'PAPER_ORDER_WRONG_STATE'
  | 'PAYMENT_ALREADY_MATCHED'
  | 'PAYMENT_WRONG_CURRENCY'
  | 'PERSONAL_CODE_INVALID'
  | 'PERSON_ALREADY_SUSPENDED'
  | 'PHONE_INVALID'
  | 'PHONE_REQUIRED'
  | 'POINTS_OUT_OF_RANGE'
  | 'POSTAL_CODE_INVALID'
  | 'POSTPONEMENTS_USED'
  | 'QUALIFICATION_NOT_IN_ROUND'
  | 'QUESTIONNAIRE_ANSWERED'
  | 'QUESTIONNAIRE_CHANGED_ELSEWHERE'
  | 'QUESTIONNAIRE_CLOSED'
  | 'QUESTIONNAIRE_MANDATORY'
  | 'QUESTIONNAIRE_WRONG_STATE'
  | 'QUESTIONS_MISSING'
  | 'QUESTION_KEY_DUPLICATE'
  | 'QUESTION_KIND_CHANGED'
  | 'QUESTION_OPTIONS_MISSING'
  | 'QUORUM_MISSING'
  | 'QUOTE_NOT_FOUND'
  | 'REASON_REQUIRED'
  | 'RECERTIFICATION_NOT_POSSIBLE'
  | 'REFUND_NOT_DUE'
  | 'REFUSAL_GROUND_REQUIRED'
  | 'REFUSAL_REASONS_REQUIRED'
  | 'REMINDERS_TOO_MANY'
  | 'RESULTS_INCOMPLETE'
  | 'RESULTS_LOCKED'
  | 'REVIEWER_IS_AUTHOR'
  | 'ROLE_NOT_HELD'
  | 'ROUND_ALREADY_PUBLISHED'
  | 'ROUND_CLOSED'
  | 'ROUND_NOT_PUBLISHED'
  | 'SEAT_ALREADY_TAKEN'
  | 'SEAT_NOT_TAKEN'
  | 'SEAT_RETURN_TOO_LATE'
  | 'SESSION_ALREADY_PUBLISHED'
  | 'SESSION_CANCELLED'
  | 'SESSION_FULL'
  | 'SESSION_IN_PAST'
  | 'SESSION_NOT_FOR_QUALIFICATION'
  | 'SESSION_NOT_PUBLISHED'
  | 'SESSION_NOT_STARTED'
  | 'SESSION_REGISTRATION_CLOSED'
  | 'SHARE_TOO_MANY'
  | 'SIGNING_CANCELLED'
  | 'SIGNING_EXPIRED'
  | 'SIGNING_FAILED'
  | 'SIGNING_NOT_CLIENT'
  | 'SIGNING_UNAVAILABLE'
  | 'SIGNING_WRONG_PERSON'
  | 'SPECIALISATION_NOT_OFFERED'
  | 'SPECIALISATION_REQUIRED'
  | 'STANDARD_NOT_IN_FORCE'
  | 'TAG_ALREADY_EXISTS'
  | 'VOTE_REASON_REQUIRED'
  | 'VOTING_CLOSED'
  | 'VOTING_NOT_OPEN'
  | 'VOTING_STILL_OPEN'
  | 'WORK_EXPERIENCE_REQUIRED';

/** A full qualification, or an independent part of one. */
export type QualificationKind =
  | 'FULL'
  | 'PARTIAL';

export type Role =
  | 'ADMINISTRATOR'
  | 'ASSESSOR'
  | 'CITIZEN'
  | 'COMMITTEE_CHAIR'
  | 'COMMITTEE_DEPUTY'
  | 'COMMITTEE_MEMBER'
  | 'COORDINATOR'
  | 'EMPLOYER'
  | 'MANAGER'
  | 'REGISTRAR';

export type SwitchRoleInput = {
  mandateId?: string | null | undefined;
};

export type ApplicationStatus_ApplicationFragment = { __typename: 'Application', id: string, status: ApplicationStatus, actingParty: ActingParty, dueOn: string | null } & { ' $fragmentName'?: 'ApplicationStatus_ApplicationFragment' };

export type CertificateCard_CertificateFragment = { __typename: 'Certificate', id: string, registrationNumber: string | null, type: CertificateType, status: CertificateStatus, validFrom: string, validUntil: string | null, certificateHidden: boolean, qualification: (
    { __typename: 'Qualification' }
    & { ' $fragmentRefs'?: { 'QualificationTitle_QualificationFragment': QualificationTitle_QualificationFragment } }
  ), specialisation: { __typename: 'Specialisation', id: string, name: string, nameEn: string | null, nameRu: string | null } | null, awardingBody: { __typename: 'Organisation', id: string, name: string, nameEn: string | null, nameRu: string | null } } & { ' $fragmentName'?: 'CertificateCard_CertificateFragment' };

export type QualificationTitle_QualificationFragment = { __typename: 'Qualification', id: string, title: string, titleEn: string | null, titleRu: string | null, kind: QualificationKind, estqfLevel: number } & { ' $fragmentName'?: 'QualificationTitle_QualificationFragment' };

export type LetterPageQueryVariables = Exact<{
  id: string;
}>;


export type LetterPageQuery = { __typename: 'Query', letter: { __typename: 'Letter', id: string, subject: string, body: string, locale: Locale, createdAt: string, readAt: string | null, applicationId: string | null } | null };

export type LettersPageQueryVariables = Exact<{
  unreadOnly?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type LettersPageQuery = { __typename: 'Query', letters: { __typename: 'LetterConnection', edges: Array<{ __typename: 'LetterEdge', node: { __typename: 'Letter', id: string, subject: string, createdAt: string, readAt: string | null, locale: Locale } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type MarkLetterReadMutationVariables = Exact<{
  input: MarkLetterReadInput;
}>;


export type MarkLetterReadMutation = { __typename: 'Mutation', markLetterRead: { __typename: 'LetterPayload', letter: { __typename: 'Letter', id: string, readAt: string | null } | null, problems: Array<{ __typename: 'Problem', code: ProblemCode, field: string | null }> } };

export type ChooseLocaleMutationVariables = Exact<{
  input: ChooseLocaleInput;
}>;


export type ChooseLocaleMutation = { __typename: 'Mutation', chooseLocale: { __typename: 'ViewerPayload', viewer: { __typename: 'Viewer', id: string, locale: Locale } | null, problems: Array<{ __typename: 'Problem', code: ProblemCode, field: string | null }> } };

export type RoleName_MandateFragment = { __typename: 'Mandate', id: string, role: Role, isActive: boolean, organisation: { __typename: 'Organisation', id: string, name: string, nameEn: string | null, nameRu: string | null } | null, committee: { __typename: 'Committee', id: string, name: string, nameEn: string | null, nameRu: string | null } | null } & { ' $fragmentName'?: 'RoleName_MandateFragment' };

export type SwitchRoleMutationVariables = Exact<{
  input: SwitchRoleInput;
}>;


export type SwitchRoleMutation = { __typename: 'Mutation', switchRole: { __typename: 'ViewerPayload', viewer: { __typename: 'Viewer', id: string, activeRole: Role, portal: Portal, activeMandate: (
        { __typename: 'Mandate' }
        & { ' $fragmentRefs'?: { 'RoleName_MandateFragment': RoleName_MandateFragment } }
      ) | null } | null, problems: Array<{ __typename: 'Problem', code: ProblemCode, field: string | null }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', id: string, activeRole: Role, portal: Portal, locale: Locale, unreadLetterCount: number, sessionEndsAt: string, idleEndsAt: string, person: { __typename: 'Person', id: string, firstName: string, lastName: string }, activeMandate: (
      { __typename: 'Mandate' }
      & { ' $fragmentRefs'?: { 'RoleName_MandateFragment': RoleName_MandateFragment } }
    ) | null, mandates: Array<(
      { __typename: 'Mandate' }
      & { ' $fragmentRefs'?: { 'RoleName_MandateFragment': RoleName_MandateFragment } }
    )> } | null };

export const ApplicationStatus_ApplicationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApplicationStatus_application"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"actingParty"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]} as unknown as DocumentNode<ApplicationStatus_ApplicationFragment, unknown>;
export const QualificationTitle_QualificationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QualificationTitle_qualification"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Qualification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleRu"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"estqfLevel"}}]}}]} as unknown as DocumentNode<QualificationTitle_QualificationFragment, unknown>;
export const CertificateCard_CertificateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CertificateCard_certificate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Certificate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"registrationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"qualification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"QualificationTitle_qualification"}}]}},{"kind":"Field","name":{"kind":"Name","value":"specialisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"nameRu"}}]}},{"kind":"Field","name":{"kind":"Name","value":"awardingBody"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"nameRu"}}]}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"certificateHidden"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"QualificationTitle_qualification"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Qualification"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"titleEn"}},{"kind":"Field","name":{"kind":"Name","value":"titleRu"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"estqfLevel"}}]}}]} as unknown as DocumentNode<CertificateCard_CertificateFragment, unknown>;
export const RoleName_MandateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoleName_mandate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Mandate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"nameRu"}}]}},{"kind":"Field","name":{"kind":"Name","value":"committee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"nameRu"}}]}}]}}]} as unknown as DocumentNode<RoleName_MandateFragment, unknown>;
export const LetterPageDocument = {"__meta__":{"hash":"sha256:2fc45672fd718f8e13e659f9dccff74959b737eed6a5f04d431ea92fcce4f2c0"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LetterPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"letter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"applicationId"}}]}}]}}]} as unknown as DocumentNode<LetterPageQuery, LetterPageQueryVariables>;
export const LettersPageDocument = {"__meta__":{"hash":"sha256:b862713601e777e89334ba2dd5c84504a75b79a4db55f09003f25987b05c0128"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LettersPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"unreadOnly"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"letters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"unreadOnly"},"value":{"kind":"Variable","name":{"kind":"Name","value":"unreadOnly"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<LettersPageQuery, LettersPageQueryVariables>;
export const MarkLetterReadDocument = {"__meta__":{"hash":"sha256:cc6cbe80844710a8c7d2f21052e4a9c712123b62283c100e0370ba5777cf6594"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkLetterRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkLetterReadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"markLetterRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"letter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<MarkLetterReadMutation, MarkLetterReadMutationVariables>;
export const ChooseLocaleDocument = {"__meta__":{"hash":"sha256:1919c80dd5da09f663bd383c683413217575111162c86f6170b07a29d8b78ab3"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChooseLocale"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChooseLocaleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"chooseLocale"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<ChooseLocaleMutation, ChooseLocaleMutationVariables>;
export const SwitchRoleDocument = {"__meta__":{"hash":"sha256:ec422af36f7dd1538e38650f05f82b56f0d6805770a2757c5290902bc8feb29f"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SwitchRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SwitchRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"switchRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"activeRole"}},{"kind":"Field","name":{"kind":"Name","value":"portal"}},{"kind":"Field","name":{"kind":"Name","value":"activeMandate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoleName_mandate"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoleName_mandate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Mandate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"nameRu"}}]}},{"kind":"Field","name":{"kind":"Name","value":"committee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"nameRu"}}]}}]}}]} as unknown as DocumentNode<SwitchRoleMutation, SwitchRoleMutationVariables>;
export const ViewerDocument = {"__meta__":{"hash":"sha256:9120dd44ecfd797f5699070e247983466d0eac36bcc86cddee50caca6d117402"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"firstName"}},{"kind":"Field","name":{"kind":"Name","value":"lastName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activeMandate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoleName_mandate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"activeRole"}},{"kind":"Field","name":{"kind":"Name","value":"mandates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RoleName_mandate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"portal"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"unreadLetterCount"}},{"kind":"Field","name":{"kind":"Name","value":"sessionEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"idleEndsAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RoleName_mandate"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Mandate"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"nameRu"}}]}},{"kind":"Field","name":{"kind":"Name","value":"committee"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"nameRu"}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;