import { actingPartyOf } from "./actingPartyOf";
import type { ApplicationStatus } from "./ApplicationStatus";
import { cleanText, lengthOf } from "../platform/cleanText";
import { dueDayOf } from "./dueDayOf";
import { isRoundOpen, isRoundOpenAtAll } from "./isRoundOpen";
import { roundFaults } from "./roundFaults";

describe("who has to act", () => {
  const today = "2026-11-23";
  const around = { today, admissionBy: "COORDINATOR", certificateSubmitted: false, isPapersOnly: false } as const;

  it.each<[ApplicationStatus, string]>([
    ["DRAFT", "APPLICANT"],
    ["SUBMITTED", "AWARDING_BODY"],
    ["IN_REVIEW", "AWARDING_BODY"],
    ["ADMITTED", "APPLICANT"],
    ["EXAM_SCHEDULED", "ASSESSORS"],
    ["ASSESSED", "AWARDING_BODY"],
    ["AT_COMMITTEE", "COMMITTEE"],
    ["AWARDED", "AWARDING_BODY"],
    ["REFUSED", "NOBODY"],
    ["REGISTERED", "NOBODY"],
    ["WITHDRAWN", "NOBODY"],
    ["NOT_ADMITTED", "NOBODY"],
    ["LEFT_UNEXAMINED", "NOBODY"],
  ])("%s: %s", (status, party) => {
    expect(actingPartyOf({ status, dueOn: null }, around)).toBe(party);
  });

  it.each([
    ["2026-11-24", "APPLICANT"],
    ["2026-11-23", "APPLICANT"],
    ["2026-11-22", "AWARDING_BODY"],
  ])("a deficient one due on %s: %s", (dueOn, party) => {
    expect(actingPartyOf({ status: "DEFICIENT", dueOn }, around)).toBe(party);
  });

  it("follows the procedure's admission and the submitted certificate", () => {
    expect(actingPartyOf({ status: "IN_REVIEW", dueOn: null }, { ...around, admissionBy: "COMMITTEE" })).toBe(
      "COMMITTEE",
    );
    expect(actingPartyOf({ status: "ADMITTED", dueOn: null }, { ...around, isPapersOnly: true })).toBe("ASSESSORS");
    expect(actingPartyOf({ status: "AWARDED", dueOn: null }, { ...around, certificateSubmitted: true })).toBe(
      "AUTHORITY",
    );
  });
});

describe("by when", () => {
  const round = { closesOn: "2026-12-01", examsUntil: "2027-01-20", meetingOn: "2027-02-01" };

  it.each<[ApplicationStatus, string | null]>([
    ["DRAFT", "2026-12-01"],
    ["SUBMITTED", "2026-12-07"],
    ["IN_REVIEW", "2026-12-07"],
    ["ADMITTED", "2027-01-20"],
    ["EXAM_SCHEDULED", null],
    ["ASSESSED", "2027-02-01"],
    ["AT_COMMITTEE", "2027-02-01"],
    ["AWARDED", "2026-12-07"],
    ["REGISTERED", null],
  ])("%s on 23 November: %s", (status, day) => {
    expect(dueDayOf(status, round, "2026-11-23")).toBe(day);
  });
});

describe("an open round", () => {
  const round = {
    publishedAt: new Date(),
    ...{ opensOn: "2026-03-01", closesOn: "2026-03-31" },
    ...{ priorLearningOpensOn: "2026-02-01", priorLearningClosesOn: "2026-02-28" },
  };

  it.each([
    ["2026-02-28", false, true],
    ["2026-03-01", true, false],
    ["2026-03-31", true, false],
    ["2026-04-01", false, false],
    ["2026-01-31", false, false],
  ])("on %s: for a first application %s, for prior learning %s", (day, first, prior) => {
    expect(isRoundOpen(round, "INITIAL", day)).toBe(first);
    expect(isRoundOpen(round, "PRIOR_LEARNING", day)).toBe(prior);
    expect(isRoundOpenAtAll(round, day)).toBe(first || prior);
  });

  it("is not open before it is published, and has one pair of days unless prior learning has its own", () => {
    expect(isRoundOpen({ ...round, publishedAt: null }, "INITIAL", "2026-03-02")).toBe(false);
    const plain = { ...round, priorLearningOpensOn: null, priorLearningClosesOn: null };
    expect(isRoundOpen(plain, "PRIOR_LEARNING", "2026-03-02")).toBe(true);
  });

  it("is refused with its days in disorder, all at once", () => {
    const faults = roundFaults({
      ...{ name: " ", qualificationIds: [], opensOn: "2026-03-01", closesOn: "2026-02-01" },
      ...{ priorLearningOpensOn: "2026-03-01", examsFrom: "2026-02-01", examsUntil: "2026-01-01" },
    });
    expect(faults.map((fault) => fault.field)).toEqual([
      ...["name", "qualificationIds", "closesOn", "priorLearningClosesOn", "examsFrom", "examsUntil"],
    ]);
  });
});

describe("a text a person has typed", () => {
  it.each([
    ["letters of one form", "O\u0303un", "Õun"],
    ["apostrophes", "O'Neill", "O'Neill"],
    ["emoji in one piece", "👩‍🔧 ja 🇪🇪", "👩‍🔧 ja 🇪🇪"],
    ["right-to-left letters", "שלום", "שלום"],
    ["line ends", "a\r\nb\rc", "a\nb\nc"],
  ])("keeps %s", (_what, typed, kept) => {
    expect(cleanText(typed)).toBe(kept);
  });

  it.each([
    ["a sign that turns the direction", "fail\u202efdp.exe", "failfdp.exe"],
    ["isolates and marks", "\u2066a\u2069\u200fb\u061c", "ab"],
    ["zero characters and bells", "a\u0000b\u0007", "ab"],
    ["half a character", "a\ud83d", "a"],
  ])("loses %s", (_what, typed, kept) => {
    expect(cleanText(typed)).toBe(kept);
  });

  it("is as long as a person would say", () => {
    expect(lengthOf("õ👍")).toBe(2);
  });
});
