import type { Reader } from "../platform/database/Reader";
import type { UsagePurpose } from "./UsagePurpose";

/** One look as the state's data tracker shows it (Andmejälgija, REST v2). */
export interface TrackedUsage {
  readonly logtime: string;
  readonly action: string;
  readonly receiverCode: string;
  readonly receiverName?: string;
  readonly receiverSystem: string;
}

export interface FindUsageInput {
  /** EE and eleven digits. */
  readonly userCode: string;
  readonly periodStart: Date | null;
  readonly periodEnd: Date | null;
  readonly offset: number;
  readonly limit: number;
}

/** What was done, in the words the tracker shows; a link that opened to nobody in particular has no receiver and is left out. */
const actions: Readonly<Record<UsagePurpose, string>> = {
  APPLICATION_REVIEW: "Kutse taotluse läbivaatamine",
  ASSESSMENT: "Kutseeksam ja hindamine",
  DECISION: "Kutsekomisjoni otsuse tegemine",
  REGISTER_KEEPING: "Kutseregistri kande vaatamine",
  PERSON_LOOKUP: "Inimese andmete vaatamine Kutsekojas",
  EMPLOYER_CHECK: "Kutse kontrollimine tööandja või hankija poolt",
  SHARE_OPENING: "Inimese antud lingi avamine ettevõtte nimel",
  CORRECTION: "Kande parandamine inimese palvel",
  SUPERVISION: "Järelevalve kutse andmise üle",
  PUBLIC_TASK: "Andmete väljastamine X-tee kaudu",
};

const shown = `u.person_id = p.id and (u.purpose <> 'SHARE_OPENING' or u.reader_organisation_id is not null)
  and ($2::timestamptz is null or u.at >= $2) and ($3::timestamptz is null or u.at <= $3)`;
const pageStatement = {
  name: "tracked_usage",
  text: `select u.at, u.purpose, coalesce(o.registry_code, u.reader_code, '90006414') as code, coalesce(o.name, u.reader_name) as name
    from usage_entry u join person p on p.personal_code = $1 left join organisation o on o.id = u.reader_organisation_id
    where ${shown} order by u.at desc, u.id desc offset $4 limit $5`,
};
const countStatement = {
  name: "tracked_usage_count",
  text: `select count(*)::int as count from usage_entry u join person p on p.personal_code = $1 where ${shown}`,
};
const periodStatement = { name: "tracked_usage_since", text: "select min(at) as since from usage_entry" };

type UsageRow = { at: Date; purpose: UsagePurpose; code: string; name: string | null };

/** Who has looked at this person's data, newest first; an unknown person has none. */
export async function findUsage(
  read: Reader,
  input: FindUsageInput,
): Promise<{ totalUsages: number; usages: TrackedUsage[] }> {
  const asked = [input.userCode.slice(2), input.periodStart, input.periodEnd];
  const [counted] = await read.rows<{ count: number }>(countStatement, asked);
  const rows = await read.rows<UsageRow>(pageStatement, [...asked, input.offset, input.limit]);
  const usages = rows.map(({ at, purpose, code, name }) => ({
    logtime: at.toISOString(),
    action: actions[purpose],
    receiverCode: code,
    ...(name === null ? {} : { receiverName: name }),
    receiverSystem: "kutseregister",
  }));
  return { totalUsages: counted?.count ?? 0, usages };
}

/** Since when the log is kept; null while it is empty. */
export async function findUsageStart(read: Reader): Promise<Date | null> {
  const [row] = await read.rows<{ since: Date | null }>(periodStatement, []);
  return row?.since ?? null;
}
