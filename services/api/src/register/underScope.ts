import type { Reader } from "../platform/database/Reader";
import type { Named } from "./namedHtml";
import { publicView, type RegisterRow } from "./publicView";
import type { SharedCertificate } from "./SharedCertificate";
import { ShareField } from "./ShareField";
import { underFlags } from "./underFlags";

type CompetenceRow = { qualification_id: string } & Named;

const carried = { qualification: false, awardingBody: false };
const competencesStatement = {
  name: "register_competences",
  text: `select qualification_id, name as et, name_en as en, name_ru as ru from competence
    where qualification_id = any($1::uuid[]) order by is_elective, code`,
};

/** What a link of this scope shows of these rows: the one way for the page, for machines, for a company and the preview. */
export async function underScope(
  read: Reader,
  rows: readonly RegisterRow[],
  fields: readonly ShareField[],
  today: string,
): Promise<SharedCertificate[]> {
  const competences = fields.includes(ShareField.COMPETENCES) ? await competencesOf(read, rows) : [];
  return rows.flatMap((row) => shared(row, fields, competences, today));
}

function shared(
  row: RegisterRow,
  fields: readonly ShareField[],
  competences: readonly CompetenceRow[],
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
      competences: competences.filter((one) => one.qualification_id === row[20]),
    },
  ];
}

function competencesOf(read: Reader, rows: readonly RegisterRow[]): Promise<CompetenceRow[]> {
  return read.rows<CompetenceRow>(competencesStatement, [[...new Set(rows.map((row) => row[20]))]]);
}
