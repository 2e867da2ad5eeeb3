import type { ViewerQuery } from "../gql/graphql";

type SignedIn = NonNullable<ViewerQuery["viewer"]>;

/** Mari, a citizen with two letters unread, signed in for an hour. */
export function aViewer(facts: Partial<SignedIn> = {}): SignedIn {
  const inOneHour = new Date(Date.now() + 3_600_000).toISOString();
  return {
    __typename: "Viewer",
    id: "viewer-mari",
    person: { __typename: "Person", id: "person-mari", firstName: "Mari", lastName: "Maasikas" },
    activeMandate: null,
    activeRole: "CITIZEN",
    mandates: [],
    portal: "CITIZEN",
    locale: "et",
    unreadLetterCount: 2,
    sessionEndsAt: inOneHour,
    idleEndsAt: inOneHour,
    ...facts,
  };
}
