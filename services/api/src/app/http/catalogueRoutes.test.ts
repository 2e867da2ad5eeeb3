import { execFileSync, spawnSync } from "node:child_process";
import { aRound } from "../../applications/testing/aRound";
import { ExamSession } from "../../exams/ExamSession";
import { anExamSession } from "../../exams/testing/anExamSession";
import { OccupationalStandard } from "../../standards/OccupationalStandard";
import { aQualification } from "../../standards/testing/aQualification";
import { Competence } from "../../standards/Competence";
import { makeStandardDocument } from "../../register/makeStandardDocument";
import { aRegister } from "../../../test/aRegister";

const running = aRegister();
const get = (url: string) => running.app.inject({ url });
const hours = (from: Date, count: number): Date => new Date(from.getTime() + count * 3_600_000);

/** The lines of a feed, unfolded. */
const linesOf = (text: string): string[] => text.replace(/\r\n /g, "").split("\r\n");

describe("/standards/<code>.json", () => {
  it("gives a standard with its versions, competences, bodies and next exams; the newest in force, or the version asked", async () => {
    const { manager } = running.register.source;
    const of = await aQualification(manager);
    await anExamSession(manager, of);
    const competence = { code: "B.2.1", name: "Mõõdab", isElective: false, performanceIndicators: ["Mõõdab täpselt"] };
    await manager.insert(Competence, { qualificationId: of.qualification.id, ...competence });
    const older = { ...of.standard, id: undefined, version: 0 + 1, validUntil: "2019-12-31", validFrom: "2015-01-01" };
    await manager.update(OccupationalStandard, { id: of.standard.id }, { version: 2 });
    await manager.insert(OccupationalStandard, { ...older, replacedById: of.standard.id });
    const response = await get(`/standards/${of.standard.code}.json`);
    expect(response.statusCode).toBe(200);
    expect(response.headers["access-control-allow-origin"]).toBe("*");
    const standard = response.json<{
      qualifications: { competences: unknown; awardingBodies: unknown[]; nextExams: unknown[] }[];
    }>();
    expect(standard).toMatchObject({ version: 2, versions: [{ version: 2 }, { version: 1 }], replacedBy: null });
    expect(standard.qualifications[0]).toMatchObject({
      electives: { atLeast: 0, atMost: null },
      competences: [{ code: "B.2.1", performanceIndicators: ["Mõõdab täpselt"] }],
    });
    expect(standard.qualifications[0]?.awardingBodies).toHaveLength(1);
    expect(standard.qualifications[0]?.nextExams).toHaveLength(1);
    const first = await get(`/standards/${encodeURIComponent(of.standard.code)}.json?version=1`);
    expect(first.json()).toMatchObject({ version: 1, replacedBy: { version: 2 } });
  });

  it.each(["/standards/no-such.json", "/standards/'%20or%20true.json", "/standards/x.json?version=2"])(
    "says of %s that it is not there",
    async (url) => {
      expect((await get(url)).statusCode).toBe(404);
    },
  );
});

describe("/standards/<code>.pdf", () => {
  const services = () => {
    const { store, config } = running.register;
    const perform = running.register.performer(null);
    return { read: running.register.reader(), store, perform, publicUrl: config.publicUrl };
  };
  const reader = "pdftotext";
  const canRead = spawnSync(reader, ["-v"]).error === undefined;
  const expectToSay = (pdf: Buffer, ...told: readonly string[]): void => {
    if (!canRead) return;
    const text = execFileSync(reader, ["-layout", "-", "-"], { input: pdf, encoding: "utf8" });
    for (const each of told) expect(text).toContain(each);
  };

  it("gives a version's PDF, ordered by who asks first, the same until what it says changes", async () => {
    const { manager } = running.register.source;
    const of = await aQualification(manager);
    const indicators = ["mõõdab *täpselt*", "#loeb joonist"];
    const competence = { code: "B.2.1", name: "Mõõtmine", isElective: false, performanceIndicators: indicators };
    await manager.insert(Competence, { qualificationId: of.qualification.id, ...competence });
    const { code, version } = of.standard;
    const url = `/standards/${encodeURIComponent(code)}.pdf?version=${version}`;
    const waiting = get(url);
    const key = `standardDocument:${code}:${version}`;
    await makeStandardDocument({ code, version }, services());
    const first = await waiting;
    expect([first.statusCode, first.headers["content-type"]]).toEqual([200, "application/pdf"]);
    expect(first.rawPayload.includes("/StructTreeRoot")).toBe(true);
    expectToSay(first.rawPayload, of.standard.title, code, ...indicators, "B.2.1 Mõõtmine");
    await makeStandardDocument({ code, version }, services());
    expect((await get(url)).headers["etag"]).toBe(first.headers["etag"]);
    await manager.update(OccupationalStandard, { id: of.standard.id }, { title: "Uus nimetus" });
    const again = get(url);
    await makeStandardDocument({ code, version }, services());
    expectToSay((await again).rawPayload, "Uus nimetus");
    const jobs = await manager.query<unknown[]>("select 1 from graphile_worker.jobs where key = $1", [key]);
    expect(jobs).toHaveLength(1);
  });

  it("is not there for a standard that is not", async () => {
    expect((await get("/standards/no-such.pdf")).statusCode).toBe(404);
  });
});

it.each(["/calendar.ics?body=%00", "/calendar.ics?standard=a%00", "/standards/%00.json", "/standards/a%00/1.pdf"])(
  "%s is no fault of ours",
  async (url) => {
    expect([400, 404]).toContain((await get(url)).statusCode);
  },
);

describe("/calendar.ics", () => {
  it("names an exam for good, in Estonian time, and sends a cancelled one as cancelled", async () => {
    const { manager } = running.register.source;
    const of = await aQualification(manager);
    const startsAt = new Date("2027-06-15T07:00:00Z");
    const facts = {
      startsAt,
      endsAt: hours(startsAt, 2),
      place: "Tartu, Ülikooli 18",
      publishedAt: new Date("2027-01-01"),
    };
    const { session } = await anExamSession(manager, of, facts);
    const url = `/calendar.ics?body=${of.organisation.id}&lang=et`;
    const before = await get(url);
    expect(before.headers["content-type"]).toBe("text/calendar; charset=utf-8");
    const lines = linesOf(before.body);
    expect(lines).toEqual(expect.arrayContaining(["BEGIN:VCALENDAR", `UID:exam-${session.id}@localhost`]));
    expect(lines).toEqual(expect.arrayContaining(["X-WR-TIMEZONE:Europe/Tallinn", "DTSTART:20270615T070000Z"]));
    expect(lines.find((line) => line.startsWith("SUMMARY:"))).toContain(of.qualification.title.replace(",", "\\,"));
    expect((await get(url)).body).toBe(before.body);
    await manager.update(ExamSession, { id: session.id }, { cancelledAt: new Date("2027-02-01") });
    const after = linesOf((await get(url)).body);
    expect(after).toEqual(
      expect.arrayContaining([`UID:exam-${session.id}@localhost`, "STATUS:CANCELLED", "SEQUENCE:1"]),
    );
  });

  it("narrows by what stands in its address, and what is odd there does not narrow", async () => {
    const { manager } = running.register.source;
    const of = await aQualification(manager);
    await anExamSession(manager, of, { place: "Tartu, Ülikooli 18" });
    await aRound(manager, of, { opensOn: "2030-01-01", closesOn: "2030-02-01" });
    const count = async (query: string): Promise<number> =>
      linesOf((await get(`/calendar.ics?body=${of.organisation.id}${query}`)).body).filter((l) => l === "BEGIN:VEVENT")
        .length;
    expect(await count("")).toBe(3);
    expect(await count("&kinds=EXAM")).toBe(1);
    expect(await count("&kinds=ROUND_OPENS,ROUND_CLOSES&until=2030-01-15")).toBe(1);
    expect(await count("&kinds=EXAM&county=TARTU")).toBe(1);
    expect(await count("&kinds=EXAM&county=HARJU")).toBe(0);
    expect(await count("&language=ru")).toBe(0);
    expect(await count(`&qualification=${of.qualification.id}&standard=${of.standard.id}`)).toBe(3);
    expect(await count("&qualification=' or true --")).toBe(0);
    expect(await count("&county=MARS&language=xx&from=yesterday&kinds=PARTY")).toBe(3);
  });
});

interface Entries {
  readonly calendarEntries: {
    readonly edges: readonly { readonly node: { readonly kind: string; readonly day: string } }[];
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  };
}

describe("the calendar", () => {
  it("goes on day by day from its cursor, shows nothing that is not announced, and says what was announced late", async () => {
    const { manager } = running.register.source;
    const of = await aQualification(manager);
    const late = new Date("2031-03-30T05:00:00Z");
    await anExamSession(manager, of, { startsAt: late, endsAt: hours(late, 1), publishedAt: hours(late, -44 * 24) });
    await anExamSession(manager, of, { startsAt: late, endsAt: hours(late, 1), publishedAt: null });
    await anExamSession(manager, of, { startsAt: late, endsAt: hours(late, 1), cancelledAt: new Date() });
    await aRound(manager, of, { opensOn: "2031-03-01", closesOn: "2031-03-30" });
    await aRound(manager, of, { opensOn: "2031-03-01", closesOn: "2031-03-30", publishedAt: null });
    const query = `query Days($id: ID!, $after: String) { calendarEntries(filter: { organisationId: $id }, first: 2, after: $after) {
      edges { node { kind day organisation { id } examSession { county isAnnouncedInTime } round { name } } } pageInfo { endCursor hasNextPage } } }`;
    const first = await running.ask<Entries>(query, { id: of.organisation.id });
    expect(first.statements).toBeLessThanOrEqual(6);
    expect(first.data.calendarEntries.edges.map(({ node }) => [node.kind, node.day])).toEqual([
      ["ROUND_OPENS", "2031-03-01"],
      ["EXAM", "2031-03-30"],
    ]);
    expect(first.data.calendarEntries.edges[1]?.node).toMatchObject({
      examSession: { county: "HARJU", isAnnouncedInTime: false },
      round: null,
    });
    const after = first.data.calendarEntries.pageInfo.endCursor;
    const second = await running.ask<Entries>(query, { id: of.organisation.id, after });
    expect(second.data.calendarEntries.edges.map(({ node }) => node.kind)).toEqual(["ROUND_CLOSES"]);
    expect(second.data.calendarEntries.pageInfo.hasNextPage).toBe(false);
  });
});
