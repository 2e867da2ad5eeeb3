import type { OpenedShare } from "./openShare";

/** What a link shows, for machines: the same scope as the page. */
export function shareJson(opened: OpenedShare | null, answeredAt: Date): Record<string, unknown> {
  if (!opened) return { state: "NOT_FOUND" };
  return {
    state: "OPEN",
    answeredAt: answeredAt.toISOString(),
    certificates: opened.certificates.map(({ certificate, qualification, awardingBody, competences }) => ({
      registrationNumber: certificate.registrationNumber,
      status: certificate.status,
      type: certificate.type,
      estqfLevel: certificate.estqfLevel,
      issuedOn: certificate.issuedOn,
      validFrom: certificate.validFrom,
      validUntil: certificate.validUntil,
      examLanguage: certificate.examLanguage,
      holder: certificate.holder,
      qualification,
      awardingBody,
      competences: competences?.list ?? [],
      areElectivesRecorded: competences?.areElectivesRecorded ?? null,
    })),
  };
}
