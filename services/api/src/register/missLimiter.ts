import { createHash } from "node:crypto";

/** Counts an address's misses, so that numbers and codes cannot be guessed by trying. */
export interface MissLimiter {
  /** Seconds to wait before this address may ask again; null when it may ask now. */
  secondsToWait(address: string): Promise<number | null>;
  /** Notes that this address asked for a number or a code that is not there. */
  miss(address: string): Promise<void>;
}

/** Runs one statement of the limiter's own, outside any act. */
export type Count = (text: string, values: unknown[]) => Promise<{ points: number; expire: string | null }[]>;

const counting = `insert into rate_limit (key, points, expire) values ($1, 1, $2)
  on conflict (key) do update set points = case when rate_limit.expire <= $3 then 1 else rate_limit.points + 1 end,
    expire = case when rate_limit.expire <= $3 then excluded.expire else rate_limit.expire end
  returning points, expire`;

/**
 * Lets an address miss so many times in so many seconds: 20 a minute. Misses are counted in the database, so that all
 * instances count together; who has missed too often is remembered here, so that an honest question costs nothing.
 * Addresses are kept as hashes.
 */
export function missLimiter(count: Count, misses = 20, seconds = 60): MissLimiter {
  const blocked = new Map<string, number>();
  return {
    secondsToWait(address) {
      const until = blocked.get(address);
      const left = until === undefined ? 0 : until - Date.now();
      if (until !== undefined && left <= 0) blocked.delete(address);
      return Promise.resolve(left > 0 ? Math.ceil(left / 1000) : null);
    },
    async miss(address) {
      const now = Date.now();
      const key = `miss:${createHash("sha256").update(address).digest("hex")}`;
      const [row] = await count(counting, [key, now + seconds * 1000, now]);
      if (!row || row.points < misses) return;
      if (blocked.size > 10_000) blocked.clear();
      blocked.set(address, Number(row.expire ?? now + seconds * 1000));
      if (row.points % misses === 0) await count("delete from rate_limit where expire < $1", [now]);
    },
  };
}
