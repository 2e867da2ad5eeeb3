import type { PublicCertificate } from "../certificates/PublicCertificate";
import type { Reader } from "../platform/database/Reader";
import { SecretKind } from "../platform/SecretKind";
import { secretSha256 } from "../platform/secretSha256";
import type { Named } from "./namedHtml";
import type { ProvenCompetences } from "./ProvenCompetences";
import { publicView, type RegisterRow } from "./publicView";
import { readRegisterRow } from "./readRegisterRow";
import { bySecret } from "./registerStatements";
import { ShareField } from "./ShareField";
import { underFlags } from "./underFlags";

/** One certificate as a link shows it: the public view under the link's scope. */
export interface SharedCertificate {
  readonly certificate: PublicCertificate;
  readonly qualification: Named;
  readonly awardingBody: Named;
  /** Null when the link does not show them. */
  readonly competences: ProvenCompetences | null;
}

/** What stands behind a link that opens. */
export interface OpenedShare {
  readonly shareId: string;
  readonly personId: string;
  readonly fields: readonly ShareField[];
  readonly certificates: readonly SharedCertificate[];
}

type SharedRow = readonly [
  ...RegisterRow,
  shareId: string,
  fields: ShareField[],
  competences: ProvenCompetences | null,
];

const readSharedRow = (tuple: readonly unknown[]): SharedRow => [
  ...readRegisterRow(tuple),
  tuple[1] as string,
  tuple[2] as ShareField[],
  tuple[3] === null ? null : (JSON.parse(tuple[3] as string) as ProvenCompetences),
];

const carried = { qualification: false, awardingBody: false };

/** What a link shows; null alike for one that is closed, over, altered or never was. One statement. */
export async function openShare(read: Reader, typed: string, today: string): Promise<OpenedShare | null> {
  const { statement, values } = bySecret(secretSha256(SecretKind.SHARE, typed) ?? "", today);
  const rows = (await read.tuples(statement, values)).map(readSharedRow);
  const [first] = rows;
  if (!first) return null;
  const fields = first[30];
  return {
    shareId: first[29],
    personId: first[16],
    fields,
    certificates: rows.flatMap((row) => shared(row, fields, today)),
  };
}

function shared(row: SharedRow, fields: readonly ShareField[], today: string): SharedCertificate[] {
  const flags = {
    nameHidden: !fields.includes(ShareField.NAME),
    birthDateHidden: !fields.includes(ShareField.BIRTH_DATE),
    certificateHidden: false,
  };
  const certificate = publicView(underFlags(row.slice(0, 29) as unknown as RegisterRow, flags), today, carried);
  if (!certificate) return [];
  if (!fields.includes(ShareField.EXAM_LANGUAGE)) certificate.examLanguage = null;
  return [
    {
      certificate,
      qualification: { et: row[21], en: row[22], ru: row[23] },
      awardingBody: { et: row[26], en: row[27], ru: row[28] },
      competences: row[31],
    },
  ];
}
