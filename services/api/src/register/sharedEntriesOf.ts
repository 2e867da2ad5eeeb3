import type { Named } from "./namedHtml";
import type { SharedCertificate } from "./SharedCertificate";
import type { SharedEntries } from "./SharedEntries";
import type { SharedEntry } from "./SharedEntry";
import type { SharedName } from "./SharedName";

/** What a link shows, for the portal: the same scope as the page for anybody. */
export function sharedEntriesOf(certificates: readonly SharedCertificate[], answeredAt: Date): SharedEntries {
  return { answeredAt, certificates: certificates.map(entryOf) };
}

function entryOf({ certificate, qualification, awardingBody, competences }: SharedCertificate): SharedEntry {
  const { status, estqfLevel, validFrom, validUntil, invalidatedAt, examLanguage, holder } = certificate;
  return {
    ...{ status, estqfLevel, validFrom, validUntil, invalidatedAt, examLanguage, holder },
    registrationNumber: certificate.registrationNumber ?? "",
    issuedOn: certificate.issuedOn ?? validFrom,
    qualification: nameOf(qualification),
    awardingBody: nameOf(awardingBody),
    competences: (competences?.list ?? []).map((one) => ({
      ...nameOf(one),
      code: one.code,
      isElective: one.isElective,
    })),
    areElectivesRecorded: competences?.areElectivesRecorded ?? null,
  };
}

const nameOf = ({ et, en, ru }: Named): SharedName => ({ name: et, nameEn: en, nameRu: ru });
