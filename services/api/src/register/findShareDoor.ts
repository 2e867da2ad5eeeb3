import type { Reader } from "../platform/database/Reader";
import { SecretKind } from "../platform/SecretKind";
import { secretSha256 } from "../platform/secretSha256";

/** What must be known of a link before anything is shown: to whom it opens, and how often. */
export interface ShareDoor {
  readonly id: string;
  readonly companyCode: string | null;
  readonly openingLimit: number | null;
  readonly isUsedUp: boolean;
}

const statement = {
  name: "share_door",
  text: `select s.id, s.company_code as "companyCode", s.opening_limit as "openingLimit",
      coalesce((select count(*) from share_opening o where o.share_id = s.id) >= s.opening_limit, false) as "isUsedUp"
    from share s join person p on p.id = s.person_id
    where s.secret_sha256 = $1 and s.revoked_at is null and s.expires_on >= $2::date and p.protected_at is null
      and exists (select from share_certificate sc join certificate c on c.id = sc.certificate_id
        where sc.share_id = s.id and c.person_id = s.person_id and c.confirmed_at is not null)`,
};

/** The link behind a secret; null alike for one that is closed, over, altered, of another kind, or never was. */
export async function findShareDoor(read: Reader, typed: string, today: string): Promise<ShareDoor | null> {
  const [found] = await read.rows<{ [K in keyof ShareDoor]: ShareDoor[K] }>(statement, [
    secretSha256(SecretKind.SHARE, typed) ?? "",
    today,
  ]);
  return found ?? null;
}
