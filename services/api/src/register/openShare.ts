import type { Reader } from "../platform/database/Reader";
import { SecretKind } from "../platform/SecretKind";
import { secretSha256 } from "../platform/secretSha256";
import { readRegisterRow } from "./readRegisterRow";
import { bySecret } from "./registerStatements";
import type { SharedCertificate } from "./SharedCertificate";
import type { ShareField } from "./ShareField";
import { underScope } from "./underScope";

/** What stands behind a link that opens. */
export interface OpenedShare {
  readonly shareId: string;
  readonly certificates: readonly SharedCertificate[];
}

/**
 * What a link shows to this company, or to anybody (null): what is for a company is nobody else's, here already. Null
 * alike for one that is closed, over, altered or never was. One statement, two with competences.
 */
export async function openShare(
  read: Reader,
  typed: string,
  today: string,
  companyCode: string | null,
): Promise<OpenedShare | null> {
  const { statement, values } = bySecret(secretSha256(SecretKind.SHARE, typed) ?? "", today, companyCode);
  const found = await read.tuples(statement, values);
  const [first] = found;
  if (!first) return null;
  const [shareId, fields] = [first[1] as string, first[2] as ShareField[]];
  return { shareId, certificates: await underScope(read, found.map(readRegisterRow), fields, today) };
}
