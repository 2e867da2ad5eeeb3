import { calendarFilterOf, feedPath, monthOf, wantedAtFirst } from "./wantedDays";

const today = "2026-11-26";

describe("what one wants of the calendar", () => {
  it("is everything from today on in the list", () => {
    expect(calendarFilterOf(wantedAtFirst, today)).toMatchObject({ from: today, until: null, kinds: null });
  });

  it.each([
    ["2027-02", "2027-02-01", "2027-02-28"],
    ["2028-02", "2028-02-01", "2028-02-29"],
    ["", "2026-11-01", "2026-11-30"],
    ["2027-13", "2026-11-01", "2026-11-30"],
  ])("is the whole month %j in the month", (month, from, until) => {
    expect(calendarFilterOf({ ...wantedAtFirst, view: "month", month }, today)).toMatchObject({ from, until });
  });

  it("takes what is odd in the address as nothing", () => {
    const odd = { ...wantedAtFirst, county: "MARS", language: "xx", kinds: "parties", month: "soon" };
    expect(calendarFilterOf(odd, today)).toMatchObject({ county: null, language: null, kinds: null });
    expect(monthOf(odd, today)).toBe("2026-11");
  });

  it("has a feed with the same filters", () => {
    expect(feedPath({ ...wantedAtFirst, body: "b1", county: "TARTU", kinds: "exams" }, "ru")).toBe(
      "/calendar.ics?lang=ru&body=b1&county=TARTU&kinds=EXAM",
    );
  });
});
