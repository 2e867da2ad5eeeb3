import type { ShareAnswer } from "./answerVisitor";
import type { SharedCertificate } from "./SharedCertificate";

/** What a link answers, for machines: the same scope as the page. ASKS: POST to the same address takes one opening. */
export function shareJson(answer: ShareAnswer, answeredAt: Date): Record<string, unknown> {
  if (answer.state !== "OPEN") return { state: answer.state };
  return {
    state: "OPEN",
    answeredAt: answeredAt.toISOString(),
    certificates: answer.opened.certificates.map(factsOf),
  };
}

const factsOf = ({ certificate, qualification, awardingBody, competences }: SharedCertificate): object => ({
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
});
