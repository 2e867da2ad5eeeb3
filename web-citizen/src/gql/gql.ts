/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment ApplicationStatus_application on Application {\n    id\n    status\n    actingParty\n    dueOn\n  }\n": typeof types.ApplicationStatus_ApplicationFragmentDoc,
    "\n  fragment CertificateCard_certificate on Certificate {\n    id\n    registrationNumber\n    type\n    status\n    qualification {\n      ...QualificationTitle_qualification\n    }\n    specialisation {\n      id\n      name\n      nameEn\n      nameRu\n    }\n    awardingBody {\n      id\n      name\n      nameEn\n      nameRu\n    }\n    validFrom\n    validUntil\n    certificateHidden\n  }\n": typeof types.CertificateCard_CertificateFragmentDoc,
    "\n  fragment QualificationTitle_qualification on Qualification {\n    id\n    title\n    titleEn\n    titleRu\n    kind\n    estqfLevel\n  }\n": typeof types.QualificationTitle_QualificationFragmentDoc,
    "\n  query LetterPage($id: ID!) {\n    letter(id: $id) {\n      id\n      subject\n      body\n      locale\n      createdAt\n      readAt\n      applicationId\n    }\n  }\n": typeof types.LetterPageDocument,
    "\n  query LettersPage($unreadOnly: Boolean, $after: String) {\n    letters(unreadOnly: $unreadOnly, first: 20, after: $after) {\n      edges {\n        node {\n          id\n          subject\n          createdAt\n          readAt\n          locale\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.LettersPageDocument,
    "\n  mutation MarkLetterRead($input: MarkLetterReadInput!) {\n    markLetterRead(input: $input) {\n      letter {\n        id\n        readAt\n      }\n      problems {\n        code\n        field\n      }\n    }\n  }\n": typeof types.MarkLetterReadDocument,
    "\n  mutation ChooseLocale($input: ChooseLocaleInput!) {\n    chooseLocale(input: $input) {\n      viewer {\n        id\n        locale\n      }\n      problems {\n        code\n        field\n      }\n    }\n  }\n": typeof types.ChooseLocaleDocument,
    "\n  fragment RoleName_mandate on Mandate {\n    id\n    role\n    isActive\n    organisation {\n      id\n      name\n      nameEn\n      nameRu\n    }\n    committee {\n      id\n      name\n      nameEn\n      nameRu\n    }\n  }\n": typeof types.RoleName_MandateFragmentDoc,
    "\n  mutation SwitchRole($input: SwitchRoleInput!) {\n    switchRole(input: $input) {\n      viewer {\n        id\n        activeRole\n        portal\n        activeMandate {\n          ...RoleName_mandate\n        }\n      }\n      problems {\n        code\n        field\n      }\n    }\n  }\n": typeof types.SwitchRoleDocument,
    "\n  query Viewer {\n    viewer {\n      id\n      person {\n        id\n        firstName\n        lastName\n      }\n      activeMandate {\n        ...RoleName_mandate\n      }\n      activeRole\n      mandates {\n        ...RoleName_mandate\n      }\n      portal\n      locale\n      unreadLetterCount\n      sessionEndsAt\n      idleEndsAt\n    }\n  }\n": typeof types.ViewerDocument,
};
const documents: Documents = {
    "\n  fragment ApplicationStatus_application on Application {\n    id\n    status\n    actingParty\n    dueOn\n  }\n": types.ApplicationStatus_ApplicationFragmentDoc,
    "\n  fragment CertificateCard_certificate on Certificate {\n    id\n    registrationNumber\n    type\n    status\n    qualification {\n      ...QualificationTitle_qualification\n    }\n    specialisation {\n      id\n      name\n      nameEn\n      nameRu\n    }\n    awardingBody {\n      id\n      name\n      nameEn\n      nameRu\n    }\n    validFrom\n    validUntil\n    certificateHidden\n  }\n": types.CertificateCard_CertificateFragmentDoc,
    "\n  fragment QualificationTitle_qualification on Qualification {\n    id\n    title\n    titleEn\n    titleRu\n    kind\n    estqfLevel\n  }\n": types.QualificationTitle_QualificationFragmentDoc,
    "\n  query LetterPage($id: ID!) {\n    letter(id: $id) {\n      id\n      subject\n      body\n      locale\n      createdAt\n      readAt\n      applicationId\n    }\n  }\n": types.LetterPageDocument,
    "\n  query LettersPage($unreadOnly: Boolean, $after: String) {\n    letters(unreadOnly: $unreadOnly, first: 20, after: $after) {\n      edges {\n        node {\n          id\n          subject\n          createdAt\n          readAt\n          locale\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.LettersPageDocument,
    "\n  mutation MarkLetterRead($input: MarkLetterReadInput!) {\n    markLetterRead(input: $input) {\n      letter {\n        id\n        readAt\n      }\n      problems {\n        code\n        field\n      }\n    }\n  }\n": types.MarkLetterReadDocument,
    "\n  mutation ChooseLocale($input: ChooseLocaleInput!) {\n    chooseLocale(input: $input) {\n      viewer {\n        id\n        locale\n      }\n      problems {\n        code\n        field\n      }\n    }\n  }\n": types.ChooseLocaleDocument,
    "\n  fragment RoleName_mandate on Mandate {\n    id\n    role\n    isActive\n    organisation {\n      id\n      name\n      nameEn\n      nameRu\n    }\n    committee {\n      id\n      name\n      nameEn\n      nameRu\n    }\n  }\n": types.RoleName_MandateFragmentDoc,
    "\n  mutation SwitchRole($input: SwitchRoleInput!) {\n    switchRole(input: $input) {\n      viewer {\n        id\n        activeRole\n        portal\n        activeMandate {\n          ...RoleName_mandate\n        }\n      }\n      problems {\n        code\n        field\n      }\n    }\n  }\n": types.SwitchRoleDocument,
    "\n  query Viewer {\n    viewer {\n      id\n      person {\n        id\n        firstName\n        lastName\n      }\n      activeMandate {\n        ...RoleName_mandate\n      }\n      activeRole\n      mandates {\n        ...RoleName_mandate\n      }\n      portal\n      locale\n      unreadLetterCount\n      sessionEndsAt\n      idleEndsAt\n    }\n  }\n": types.ViewerDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ApplicationStatus_application on Application {\n    id\n    status\n    actingParty\n    dueOn\n  }\n"): (typeof documents)["\n  fragment ApplicationStatus_application on Application {\n    id\n    status\n    actingParty\n    dueOn\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CertificateCard_certificate on Certificate {\n    id\n    registrationNumber\n    type\n    status\n    qualification {\n      ...QualificationTitle_qualification\n    }\n    specialisation {\n      id\n      name\n      nameEn\n      nameRu\n    }\n    awardingBody {\n      id\n      name\n      nameEn\n      nameRu\n    }\n    validFrom\n    validUntil\n    certificateHidden\n  }\n"): (typeof documents)["\n  fragment CertificateCard_certificate on Certificate {\n    id\n    registrationNumber\n    type\n    status\n    qualification {\n      ...QualificationTitle_qualification\n    }\n    specialisation {\n      id\n      name\n      nameEn\n      nameRu\n    }\n    awardingBody {\n      id\n      name\n      nameEn\n      nameRu\n    }\n    validFrom\n    validUntil\n    certificateHidden\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment QualificationTitle_qualification on Qualification {\n    id\n    title\n    titleEn\n    titleRu\n    kind\n    estqfLevel\n  }\n"): (typeof documents)["\n  fragment QualificationTitle_qualification on Qualification {\n    id\n    title\n    titleEn\n    titleRu\n    kind\n    estqfLevel\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LetterPage($id: ID!) {\n    letter(id: $id) {\n      id\n      subject\n      body\n      locale\n      createdAt\n      readAt\n      applicationId\n    }\n  }\n"): (typeof documents)["\n  query LetterPage($id: ID!) {\n    letter(id: $id) {\n      id\n      subject\n      body\n      locale\n      createdAt\n      readAt\n      applicationId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LettersPage($unreadOnly: Boolean, $after: String) {\n    letters(unreadOnly: $unreadOnly, first: 20, after: $after) {\n      edges {\n        node {\n          id\n          subject\n          createdAt\n          readAt\n          locale\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query LettersPage($unreadOnly: Boolean, $after: String) {\n    letters(unreadOnly: $unreadOnly, first: 20, after: $after) {\n      edges {\n        node {\n          id\n          subject\n          createdAt\n          readAt\n          locale\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkLetterRead($input: MarkLetterReadInput!) {\n    markLetterRead(input: $input) {\n      letter {\n        id\n        readAt\n      }\n      problems {\n        code\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MarkLetterRead($input: MarkLetterReadInput!) {\n    markLetterRead(input: $input) {\n      letter {\n        id\n        readAt\n      }\n      problems {\n        code\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChooseLocale($input: ChooseLocaleInput!) {\n    chooseLocale(input: $input) {\n      viewer {\n        id\n        locale\n      }\n      problems {\n        code\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChooseLocale($input: ChooseLocaleInput!) {\n    chooseLocale(input: $input) {\n      viewer {\n        id\n        locale\n      }\n      problems {\n        code\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RoleName_mandate on Mandate {\n    id\n    role\n    isActive\n    organisation {\n      id\n      name\n      nameEn\n      nameRu\n    }\n    committee {\n      id\n      name\n      nameEn\n      nameRu\n    }\n  }\n"): (typeof documents)["\n  fragment RoleName_mandate on Mandate {\n    id\n    role\n    isActive\n    organisation {\n      id\n      name\n      nameEn\n      nameRu\n    }\n    committee {\n      id\n      name\n      nameEn\n      nameRu\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SwitchRole($input: SwitchRoleInput!) {\n    switchRole(input: $input) {\n      viewer {\n        id\n        activeRole\n        portal\n        activeMandate {\n          ...RoleName_mandate\n        }\n      }\n      problems {\n        code\n        field\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SwitchRole($input: SwitchRoleInput!) {\n    switchRole(input: $input) {\n      viewer {\n        id\n        activeRole\n        portal\n        activeMandate {\n          ...RoleName_mandate\n        }\n      }\n      problems {\n        code\n        field\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      id\n      person {\n        id\n        firstName\n        lastName\n      }\n      activeMandate {\n        ...RoleName_mandate\n      }\n      activeRole\n      mandates {\n        ...RoleName_mandate\n      }\n      portal\n      locale\n      unreadLetterCount\n      sessionEndsAt\n      idleEndsAt\n    }\n  }\n"): (typeof documents)["\n  query Viewer {\n    viewer {\n      id\n      person {\n        id\n        firstName\n        lastName\n      }\n      activeMandate {\n        ...RoleName_mandate\n      }\n      activeRole\n      mandates {\n        ...RoleName_mandate\n      }\n      portal\n      locale\n      unreadLetterCount\n      sessionEndsAt\n      idleEndsAt\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;