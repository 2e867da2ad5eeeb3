import type { PublicCertificate } from "../certificates/PublicCertificate";
import type { Reader } from "../platform/database/Reader";
import { SecretKind } from "../platform/SecretKind";
import { secretSha256 } from "../platform/secretSha256";
import type { Named } from "./namedHtml";
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
  /** Empty when the link does not show them. */
  readonly competences: readonly Named[];
}

/** What stands behind a link that opens. */
export interface OpenedShare {
  readonly shareId: string;
  readonly personId: string;
  readonly fields: readonly ShareField[];
  readonly certificates: readonly SharedCertificate[];
}

type SharedRow = readonly [...RegisterRow, shareId: string, fields: ShareField[]];
type CompetenceRow = { qualification_id: string } & Named;

const readSharedRow = (tuple: readonly unknown[]): SharedRow => [
  ...readRegisterRow(tuple),
  tuple[1] as string,
  tuple[2] as ShareField[],
];

const carried = { qualification: false, awardingBody: false };
const competencesStatement = {
  name: "register_competences",
  text: `select qualification_id, name as et, name_en as en, name_ru as ru from competence
    where qualification_id = any($1::uuid[]) order by is_elective, code`,
};

/** What a link shows; null alike for one that is closed, over, altered or never was. One statement, two with competences. */
export async function openShare(read: Reader, typed: string, today: string): Promise<OpenedShare | null> {
  const { statement, values } = bySecret(secretSha256(SecretKind.SHARE, typed) ?? "", today);
  const rows = (await read.tuples(statement, values)).map(readSharedRow);
  const [first] = rows;
  if (!first) return null;
  const fields = first[30];
  const competences = fields.includes(ShareField.COMPETENCES) ? await competencesOf(read, rows) : [];
  return {
    shareId: first[29],
    personId: first[16],
    fields,
    certificates: rows.flatMap((row) => shared(row, fields, competences, today)),
  };
}

function shared(
  row: SharedRow,
  fields: readonly ShareField[],
  competences: readonly CompetenceRow[],
  today: string,
): SharedCertificate[] {
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
      competences: competences.filter((one) => one.qualification_id === row[20]),
    },
  ];
}

function competencesOf(read: Reader, rows: readonly SharedRow[]): Promise<CompetenceRow[]> {
  return read.rows<CompetenceRow>(competencesStatement, [[...new Set(rows.map((row) => row[20]))]]);
}
