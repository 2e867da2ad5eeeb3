import { missingTexts } from "./missingTexts";
import type { Question } from "./Question";
import { audienceOf } from "./audienceOf";
import { reminderTimes } from "./reminderTimes";

const opened = new Date("2026-11-01T08:00:00Z");
const day = (text: string): Date => new Date(`${text}T08:00:00Z`);

describe("reminders", () => {
  it.each<[number, Date | null, Date[]]>([
    [0, day("2026-12-01"), []],
    [1, day("2026-11-13"), [day("2026-11-11")]],
    [2, day("2026-11-13"), [day("2026-11-06"), day("2026-11-11")]],
    [9, day("2026-11-13"), [day("2026-11-06"), day("2026-11-11")]],
    [2, day("2026-11-03"), []],
    [2, null, [day("2026-11-15"), day("2026-11-29")]],
  ])("wanted %d times before %s come in good time and twice at most", (wanted, closes, times) => {
    expect(reminderTimes(opened, closes, wanted)).toEqual(times);
  });
});

describe("the audience", () => {
  it("of Kutsekoda is what it wants, without what narrows nothing", () => {
    const wanted = { roles: ["MANAGER" as const], levels: [], counties: null };
    expect(audienceOf({ id: "k", kind: "AUTHORITY" }, wanted)).toEqual({ roles: ["MANAGER"] });
    const period = { appliedFrom: "2026-01-01", appliedUntil: null };
    expect(audienceOf({ id: "k", kind: "AUTHORITY" }, period)).toEqual({ appliedFrom: "2026-01-01" });
    expect(audienceOf({ id: "k", kind: "AUTHORITY" }, null)).toEqual({});
  });

  it("of a body is the holders of its own certificates, whatever it wants", () => {
    const wanted = { roles: ["MANAGER" as const], organisationIds: ["other"], levels: [4] };
    const rule = { roles: ["HOLDER"], organisationIds: ["body"], levels: [4] };
    expect(audienceOf({ id: "body", kind: "AWARDING_BODY" }, wanted)).toEqual(rule);
  });
});

describe("missing texts", () => {
  it("are those that stand in Estonian and not in another language", () => {
    const asked = {
      titleEt: "Pealkiri",
      titleEn: "Title",
      titleRu: null,
      purposeEt: "",
      purposeEn: null,
      purposeRu: null,
    };
    const question = {
      ...{ key: "q", textEt: "Küsimus", textEn: null, textRu: "Вопрос", hintEt: null, rows: [] },
      options: [{ key: "a", et: "Jah", en: "Yes" }],
    } as unknown as Question;
    expect(missingTexts(asked, [question]).map(({ locale, field }) => `${locale} ${field}`)).toEqual([
      "en questions.q.textEn",
      "ru titleRu",
      "ru questions.q.options.a",
    ]);
  });
});
