import { InMemoryCache, type FieldPolicy } from "@apollo/client";
import { relayStylePagination } from "@apollo/client/utilities";
import possibleTypes from "../possibleTypes";

const filtered: FieldPolicy = relayStylePagination(["filter"]);

/** The lists of the API that grow; each filter has its own list. */
const lists = [
  "applicationRounds",
  "applications",
  "awardingBodies",
  "certificateEntries",
  "certificates",
  "employerChecks",
  "employerWatches",
  "events",
  "examSessions",
  "mandates",
  "invoices",
  "meetings",
  "payments",
  "paperOrders",
  "myWatches",
  "occupationalStandards",
  "people",
  "qualifications",
  "questionnaires",
] as const;

/** The cache: things by id, growing lists joined page by page. */
export function createCache(): InMemoryCache {
  const fields: Record<string, FieldPolicy> = {
    letters: relayStylePagination(["unreadOnly"]),
    ownQuestionnaires: relayStylePagination(["list"]),
    journeyFeedback: relayStylePagination(["step"]),
    bankStatements: relayStylePagination(),
    endingRights: relayStylePagination(["endsBy"]),
    answerTexts: relayStylePagination(["questionnaireId", "questionKey", "filter"]),
  };
  for (const list of lists) fields[list] = filtered;
  const own: Record<string, FieldPolicy> = { shares: relayStylePagination(), usageEntries: relayStylePagination() };
  return new InMemoryCache({
    possibleTypes: possibleTypes.possibleTypes,
    typePolicies: { Query: { fields }, Viewer: { fields: own } },
  });
}
