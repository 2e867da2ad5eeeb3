import type { Reader } from "../platform/database/Reader";
import { publicView } from "./publicView";
import { readRegisterRow } from "./readRegisterRow";
import type { PublicCertificate } from "../certificates/PublicCertificate";
import type { ProvenCompetences } from "./ProvenCompetences";
import { byVerificationCode } from "./registerStatements";

/** What the register says of a code: a certificate as anybody may see it, or nothing (hidden does not differ from absent). */
export interface Verification {
  readonly state: "VALID" | "EXPIRED" | "INVALIDATED" | "REPLACED" | "NOT_FOUND";
  readonly certificate: PublicCertificate | null;
  readonly qualification: {
    readonly title: string;
    readonly titleEn: string | null;
    readonly titleRu: string | null;
  } | null;
  readonly awardingBody: {
    readonly name: string;
    readonly nameEn: string | null;
    readonly nameRu: string | null;
  } | null;
  readonly competences: ProvenCompetences | null;
}

const nothing = { certificate: null, qualification: null, awardingBody: null, competences: null };
const notFound: Verification = { state: "NOT_FOUND", ...nothing };

/** Twelve letters as people write them: groups and small letters are understood, I and L are read as 1, O as 0. */
export function readCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s-]/gu, "").replace(/[IL]/gu, "1").replace(/O/gu, "0");
  return /^[0-9A-HJKMNP-TV-Z]{12}$/u.test(code) ? code : null;
}

/** Looks one certificate up by the code printed on it. One statement, also for a code that cannot be one. */
export async function verify(read: Reader, typed: string, today: string): Promise<Verification> {
  const { statement, values } = byVerificationCode(readCode(typed) ?? "");
  const [found] = await read.tuples(statement, values);
  const row = found ? readRegisterRow(found) : null;
  const certificate = row ? publicView(row, today, { qualification: false, awardingBody: false }) : null;
  if (!row || !certificate) return notFound;
  return {
    state: certificate.status as Verification["state"],
    certificate,
    qualification: { title: row[21], titleEn: row[22], titleRu: row[23] },
    awardingBody: { name: row[26], nameEn: row[27], nameRu: row[28] },
    competences: JSON.parse(found?.[1] as string) as ProvenCompetences,
  };
}
