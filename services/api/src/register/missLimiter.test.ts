import { testDatabase } from "../../test/testDatabase";
import { certificateEntities } from "../certificates/testing/certificateEntities";
import { missLimiter, type MissLimiter } from "./missLimiter";

const database = testDatabase(certificateEntities);
const limiter = (seconds = 60): MissLimiter =>
  missLimiter((text, values) => database.source().query(text, values), 20, seconds);

describe("the limit of misses", () => {
  it("lets an address miss 20 times a minute, on all instances together, and others ask on", async () => {
    const [one, other] = [limiter(), limiter()];
    for (let miss = 0; miss < 19; miss += 1) {
      expect(await one.secondsToWait("192.0.2.1")).toBeNull();
      await (miss % 2 === 0 ? one : other).miss("192.0.2.1");
    }
    expect(await other.secondsToWait("192.0.2.1")).toBeNull();
    await other.miss("192.0.2.1");
    expect(await other.secondsToWait("192.0.2.1")).toBeGreaterThan(0);
    expect(await other.secondsToWait("192.0.2.1")).toBeLessThanOrEqual(60);
    await one.miss("192.0.2.1");
    expect(await one.secondsToWait("192.0.2.1")).toBeGreaterThan(0);
    expect(await one.secondsToWait("192.0.2.2")).toBeNull();
  });

  it("forgets when the time is over", async () => {
    const short = limiter(0.2);
    for (let miss = 0; miss < 20; miss += 1) await short.miss("192.0.2.3");
    expect(await short.secondsToWait("192.0.2.3")).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 250));
    expect(await short.secondsToWait("192.0.2.3")).toBeNull();
    await short.miss("192.0.2.3");
    expect(await short.secondsToWait("192.0.2.3")).toBeNull();
  });

  it("keeps no address in the database", async () => {
    await limiter().miss("192.0.2.4");
    const rows: unknown = await database.source().query("select key from rate_limit where key like '%192.0.2%'");
    expect(rows).toEqual([]);
  });
});
