import { certificateStatusOn } from "../certificates/certificateStatusOn";
import type { CertificateType } from "../certificates/CertificateType";
import type { InvalidationGround } from "../certificates/InvalidationGround";
import { PublicCertificate } from "../certificates/PublicCertificate";
import { shownHolder } from "../certificates/shownHolder";
import type { Locale } from "../platform/Viewer";

/** A certificate with its holder, qualification and body, as the register's joined statements give it. */
export type RegisterRow = readonly [
  id: string,
  registrationNumber: string | null,
  type: CertificateType,
  estqfLevel: number,
  issuedOn: string,
  validFrom: string,
  validUntil: string | null,
  examLanguage: Locale | null,
  signatoryName: string | null,
  specialisationId: string | null,
  nameHidden: boolean,
  birthDateHidden: boolean,
  certificateHidden: boolean,
  invalidatedAt: Date | null,
  invalidationGround: InvalidationGround | null,
  replacedById: string | null,
  personId: string,
  firstName: string,
  lastName: string,
  birthDate: string | null,
  qualificationId: string,
  title: string,
  titleEn: string | null,
  titleRu: string | null,
  qualificationLevel: number,
  organisationId: string,
  name: string,
  nameEn: string | null,
  nameRu: string | null,
];

/** Which neighbours the answer brings along, because nothing more is asked of them than the row holds. */
export interface Carried {
  readonly qualification: boolean;
  readonly awardingBody: boolean;
}

/** Stands for "registered, whenever": a row without a registration number is not shown at all. */
const registered = new Date(0);

/**
 * What anybody may see of an entry: without what the holder hides; null when the holder hides the whole of it, or it is
 * not registered yet. `today` is the day in Estonia.
 */
export function publicView(row: RegisterRow, today: string, carried: Carried): PublicCertificate | null {
  if (row[1] === null || row[12]) return null;
  const flags = { nameHidden: row[10], birthDateHidden: row[11] };
  const [validUntil, invalidatedAt, replacedById] = [row[6], row[13], row[15]];
  const facts = {
    validUntil,
    invalidatedAt,
    replacedById,
    confirmedAt: registered,
    submittedAt: null,
    returnedAt: null,
  };
  return new PublicCertificate({
    id: row[0],
    registrationNumber: row[1],
    type: row[2],
    status: certificateStatusOn(facts, today),
    estqfLevel: row[3],
    issuedOn: row[4],
    validFrom: row[5],
    validUntil,
    examLanguage: row[7],
    signatoryName: row[8],
    specialisationId: row[9],
    ...flags,
    invalidatedAt,
    invalidationGround: row[14],
    replacedById,
    personId: row[16],
    holder: shownHolder({ firstName: row[17], lastName: row[18], birthDate: row[19] }, flags, false),
    qualificationId: row[20],
    ...(carried.qualification && { qualification: qualificationOf(row) }),
    organisationId: row[25],
    ...(carried.awardingBody && { awardingBody: awardingBodyOf(row) }),
  });
}

const qualificationOf = (row: RegisterRow): object => ({
  ...{ id: row[20], title: row[21], titleEn: row[22], titleRu: row[23], estqfLevel: row[24] },
});

const awardingBodyOf = (row: RegisterRow): object => ({ id: row[25], name: row[26], nameEn: row[27], nameRu: row[28] });
