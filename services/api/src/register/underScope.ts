import type { Reader } from "../platform/database/Reader";
import { provenCompetencesSql } from "./provenCompetencesSql";
import type { ProvenCompetences } from "./ProvenCompetences";
import { publicView, type RegisterRow } from "./publicView";
import type { SharedCertificate } from "./SharedCertificate";
import { ShareField } from "./ShareField";
import { underFlags } from "./underFlags";

const carried = { qualification: false, awardingBody: false };
const provenStatement = {
  name: "register_proven",
  text: `select c.id, ${provenCompetencesSql} as proven from certificate c where c.id = any($1::uuid[])`,
};

/** What a link of this scope shows of these rows: the one way for the page, for machines, for a company and the preview. */
export async function underScope(
  read: Reader,
  rows: readonly RegisterRow[],
  fields: readonly ShareField[],
  today: string,
): Promise<SharedCertificate[]> {
  const proven = fields.includes(ShareField.COMPETENCES) ? await provenOf(read, rows) : null;
  return rows.flatMap((row) => shared(row, fields, proven?.get(row[0]) ?? null, today));
}

function shared(
  row: RegisterRow,
  fields: readonly ShareField[],
  competences: ProvenCompetences | null,
  today: string,
): SharedCertificate[] {
  const flags = {
    nameHidden: !fields.includes(ShareField.NAME),
    birthDateHidden: !fields.includes(ShareField.BIRTH_DATE),
    certificateHidden: false,
  };
  const certificate = publicView(underFlags(row, flags), today, carried);
  if (!certificate) return [];
  if (!fields.includes(ShareField.EXAM_LANGUAGE)) certificate.examLanguage = null;
  return [
    {
      certificate,
      qualification: { et: row[21], en: row[22], ru: row[23] },
      awardingBody: { et: row[26], en: row[27], ru: row[28] },
      competences,
    },
  ];
}

/** What the holder of each certificate has proven, by the certificate's id. */
async function provenOf(read: Reader, rows: readonly RegisterRow[]): Promise<ReadonlyMap<string, ProvenCompetences>> {
  const found = await read.rows<{ id: string; proven: string }>(provenStatement, [rows.map((row) => row[0])]);
  return new Map(found.map(({ id, proven }) => [id, JSON.parse(proven) as ProvenCompetences]));
}
