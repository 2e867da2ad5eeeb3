import { certificateStatusOn } from "../certificates/certificateStatusOn";
import type { CertificateStatus } from "../certificates/CertificateStatus";
import type { CertificateType } from "../certificates/CertificateType";
import type { InvalidationGround } from "../certificates/InvalidationGround";
import { PublicCertificate } from "../certificates/PublicCertificate";
import { shownHolder } from "../certificates/shownHolder";
import type { Locale } from "../platform/Viewer";

/** A certificate with its holder, qualification and body, as the register's joined statements give it; instants in ISO 8601. */
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
  invalidatedAt: string | null,
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
  const view = new PublicCertificate();
  view.id = row[0];
  view.registrationNumber = row[1];
  view.type = row[2];
  view.estqfLevel = row[3];
  view.issuedOn = row[4];
  view.validFrom = row[5];
  view.validUntil = row[6];
  view.examLanguage = row[7];
  view.signatoryName = row[8];
  view.specialisationId = row[9];
  view.nameHidden = row[10];
  view.birthDateHidden = row[11];
  view.invalidatedAt = row[13] === null ? null : new Date(row[13]);
  view.invalidationGround = row[14];
  view.replacedById = row[15];
  view.personId = row[16];
  view.qualificationId = row[20];
  view.organisationId = row[25];
  view.holder = shownHolder({ firstName: row[17], lastName: row[18], birthDate: row[19] }, view, false);
  view.status = statusOf(view, today);
  if (carried.qualification) view.qualification = qualificationOf(row);
  if (carried.awardingBody) view.awardingBody = awardingBodyOf(row);
  return view;
}

/** The status of a registered entry; the moment of its registration does not matter to it. */
function statusOf({ validUntil, invalidatedAt, replacedById }: PublicCertificate, today: string): CertificateStatus {
  const facts = {
    validUntil,
    invalidatedAt,
    replacedById,
    confirmedAt: registered,
    submittedAt: null,
    returnedAt: null,
  };
  return certificateStatusOn(facts, today);
}

const qualificationOf = (row: RegisterRow): object => ({
  id: row[20],
  title: row[21],
  titleEn: row[22],
  titleRu: row[23],
  estqfLevel: row[24],
});

const awardingBodyOf = (row: RegisterRow): object => ({ id: row[25], name: row[26], nameEn: row[27], nameRu: row[28] });
