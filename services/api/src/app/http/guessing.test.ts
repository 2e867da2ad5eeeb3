import { aCertificate } from "../../certificates/testing/aCertificate";
import { aPerson } from "../../people/testing/aPerson";
import { aRegister } from "../../../test/aRegister";

const running = aRegister();

const byNumber = "query One($n: String!) { certificate(registrationNumber: $n) { registrationNumber } }";
const inList = "query List($n: String!) { certificates(filter: { registrationNumber: $n }) { edges { node { id } } } }";

const ask = (query: string, n: string, remoteAddress: string) =>
  running.app.inject({
    method: "POST",
    url: "/graphql",
    remoteAddress,
    headers: { "content-type": "application/json" },
    payload: JSON.stringify({ query, variables: { n } }),
  });

describe("guessing certificate numbers", () => {
  it("is stopped after 20 misses with 429 and Retry-After, on every way that takes a number", async () => {
    const address = "198.51.100.1";
    const { registrationNumber, verificationCode } = await aCertificate(running.register.source.manager);
    const number = registrationNumber ?? "";
    for (let miss = 0; miss < 10; miss += 1) {
      expect((await ask(byNumber, number, address)).json()).toEqual({
        data: { certificate: { registrationNumber: number } },
      });
      expect((await ask(byNumber, `9999${miss}`, address)).json()).toEqual({ data: { certificate: null } });
      expect((await ask(inList, `8888${miss}`, address)).statusCode).toBe(200);
    }
    for (const query of [byNumber, inList]) {
      const response = await ask(query, number, address);
      expect(response.statusCode).toBe(429);
      expect(Number(response.headers["retry-after"])).toBeGreaterThan(0);
      expect(response.body).toContain('"RATE_LIMITED"');
    }
    const verified = await running.app.inject({ url: `/verify/${verificationCode}`, remoteAddress: address });
    expect(verified.statusCode).toBe(429);
    const browsing = await ask("{ certificates(first: 1) { edges { node { id } } } }", "", address);
    expect(browsing.statusCode).toBe(200);
    expect((await ask(byNumber, number, "198.51.100.2")).statusCode).toBe(200);
  });
});

const median = (times: readonly number[]): number =>
  [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;

/** How often a time of the first kind is longer than one of the second: 0.5 when the two do not differ. */
function chanceLonger(first: readonly number[], second: readonly number[]): number {
  const longer = first.reduce((sum, one) => sum + second.filter((other) => one > other).length, 0);
  return longer / (first.length * second.length);
}

describe("a certificate that may not be seen", () => {
  it("is answered as one that is not there: the same words and, over many questions in turn, in the same time", async () => {
    const { manager } = running.register.source;
    const kept = await aPerson(manager, { protectedAt: new Date(), protectedReason: "KarS" });
    const numbers = {
      absent: "99999999",
      hidden: (await aCertificate(manager, { certificateHidden: true })).registrationNumber ?? "",
      kept: (await aCertificate(manager, { personId: kept.id })).registrationNumber ?? "",
    };
    const kinds = ["absent", "hidden", "kept"] as const;
    const times: Record<(typeof kinds)[number], number[]> = { absent: [], hidden: [], kept: [] };
    const answers = new Set<string>();
    for (let round = 0; round < 330; round += 1) {
      for (let turn = 0; turn < 3; turn += 1) {
        const kind = kinds[(round + turn) % 3] ?? "absent";
        const address = `10.${turn}.${round >> 4}.${1 + (round % 16)}`;
        const started = process.hrtime.bigint();
        const { body } = await ask(byNumber, numbers[kind], address);
        if (round >= 30) times[kind].push(Number(process.hrtime.bigint() - started) / 1e6);
        answers.add(body);
      }
    }
    expect([...answers].map((text) => JSON.parse(text) as unknown)).toEqual([{ data: { certificate: null } }]);
    for (const kind of ["hidden", "kept"] as const) {
      expect(Math.abs(median(times[kind]) - median(times.absent))).toBeLessThan(Math.max(1, median(times.absent) / 2));
      expect(Math.abs(chanceLonger(times[kind], times.absent) - 0.5)).toBeLessThan(0.2);
    }
  }, 60_000);
});
