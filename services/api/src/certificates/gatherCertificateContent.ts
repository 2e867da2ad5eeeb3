import { Decision } from "../committees/Decision";
import { Organisation } from "../organisations/Organisation";
import { Person } from "../people/Person";
import type { Act } from "../platform/Act";
import { Competence } from "../standards/Competence";
import { OccupationalStandard } from "../standards/OccupationalStandard";
import { Qualification } from "../standards/Qualification";
import { Specialisation } from "../standards/Specialisation";
import { Certificate } from "./Certificate";
import type { CertificateContent, TwoNames } from "./CertificateContent";

/** Reads together what the document of a registered certificate says; `publicUrl` is the register's own address. */
export async function gatherCertificateContent(
  act: Act,
  certificate: Certificate,
  publicUrl: string,
): Promise<CertificateContent> {
  const { registrationNumber, verificationCode, issuedOn, validFrom, validUntil, invalidatedAt, invalidationGround } =
    certificate;
  if (registrationNumber === null || verificationCode === null || issuedOn === null) {
    throw new Error("Only a registered certificate has a document");
  }
  const person = await act.get(Person, certificate.personId);
  const body = await act.get(Organisation, certificate.organisationId);
  const decision = certificate.decisionId ? await act.get(Decision, certificate.decisionId) : null;
  const newer = certificate.replacedById ? await act.get(Certificate, certificate.replacedById) : null;
  return {
    format: "kutsetunnistus/1",
    state: invalidatedAt ? "INVALIDATED" : newer ? "REPLACED" : "REGISTERED",
    registrationNumber,
    type: certificate.type,
    holder: {
      ...{ firstName: person.firstName, lastName: person.lastName },
      ...{ personalCode: person.personalCode, birthDate: person.birthDate },
    },
    qualification: await gatherQualification(act, certificate),
    awardingBody: { registryCode: body.registryCode, name: { et: body.name, en: body.nameEn } },
    decidedOn: decision?.decidedOn ?? null,
    signatory: certificate.signatoryName,
    ...{ issuedOn, validFrom, validUntil, examLanguage: certificate.examLanguage },
    ...(certificate.additionalText === null ? {} : { additionalText: certificate.additionalText }),
    verification: { code: verificationCode, url: `${publicUrl}/verify/${verificationCode}` },
    invalidated:
      invalidatedAt && invalidationGround ? { at: invalidatedAt.toISOString(), ground: invalidationGround } : null,
    replacedBy: newer?.registrationNumber ?? null,
  };
}

async function gatherQualification(act: Act, certificate: Certificate): Promise<CertificateContent["qualification"]> {
  const qualification = await act.get(Qualification, certificate.qualificationId);
  const parent = qualification.parentId ? await act.get(Qualification, qualification.parentId) : null;
  const standard = await act.get(OccupationalStandard, qualification.occupationalStandardId);
  const branch = certificate.specialisationId ? await act.get(Specialisation, certificate.specialisationId) : null;
  const competences = await act.tx.find(Competence, {
    where: { qualificationId: qualification.id },
    order: { code: "ASC" },
  });
  return {
    title: titlesOf(qualification),
    ...{ estqfLevel: certificate.estqfLevel, eqfLevel: qualification.eqfLevel },
    partOf: parent && titlesOf(parent),
    specialisation: branch && { et: branch.name, en: branch.nameEn },
    standard: { code: standard.code, title: titlesOf(standard) },
    competences: competences.filter((one) => !one.isElective).map(nameOf),
    ...electivesIn(competences, certificate.electiveIds),
  };
}

type Electives = Pick<CertificateContent["qualification"], "electiveCompetences">;

/** Only those that were proven; nothing is said of electives where the standard has none. */
function electivesIn(competences: readonly Competence[], proven: readonly string[] | null): Electives {
  const electives = competences.filter((one) => one.isElective);
  if (electives.length === 0) return {};
  return { electiveCompetences: proven && electives.filter((one) => proven.includes(one.id)).map(nameOf) };
}

const nameOf = ({ name, nameEn }: Competence): TwoNames => ({ et: name, en: nameEn });

const titlesOf = ({ title, titleEn }: { title: string; titleEn: string | null }): TwoNames => ({
  et: title,
  en: titleEn,
});
