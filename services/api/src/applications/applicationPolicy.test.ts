import type { Application } from "./Application";
import {
  canAdmit,
  canComplete,
  canEdit,
  canLeaveUnexamined,
  canRequestCompletion,
  canSeeApplication,
  canSeeContacts,
  canSeeSpecialNeeds,
  canTakeForReview,
  canWithdraw,
} from "./applicationPolicy";
import { ApplicationStatus } from "./ApplicationStatus";
import { Role } from "../platform/Role";
import { actingAs } from "../platform/testing/actingAs";
import { system, visitor, type Viewer } from "../platform/Viewer";

const today = "2026-11-23";
type Facts = Pick<Application, "personId" | "organisationId" | "status" | "submittedAt" | "dueOn">;

function at(status: ApplicationStatus, dueOn: string | null = null): Facts {
  return { personId: "mari", organisationId: "a", status, submittedAt: status === "DRAFT" ? null : new Date(), dueOn };
}

const viewers: Readonly<Record<string, Viewer>> = {
  applicant: actingAs("mari"),
  "applicant in another role": actingAs("mari", Role.COORDINATOR, "b"),
  coordinator: actingAs("jüri", Role.COORDINATOR, "a"),
  manager: actingAs("anne", Role.MANAGER, "a"),
  "coordinator elsewhere": actingAs("oskar", Role.COORDINATOR, "b"),
  assessor: actingAs("liis", Role.ASSESSOR, "a"),
  chair: actingAs("peeter", Role.COMMITTEE_CHAIR, "a"),
  member: actingAs("kati", Role.COMMITTEE_MEMBER, "a"),
  registrar: actingAs("piret", Role.REGISTRAR, "kk"),
  stranger: actingAs("keegi"),
  visitor,
  system,
};

const who = (allowed: (viewer: Viewer) => boolean): string[] =>
  Object.entries(viewers).flatMap(([name, viewer]) => (allowed(viewer) ? [name] : []));
const own = ["applicant", "applicant in another role"];
const states = (allowed: (application: Facts) => boolean, dueOn: string | null = null): string[] =>
  Object.values(ApplicationStatus).filter((status) => allowed(at(status, dueOn)));

describe("an application may be seen", () => {
  it("as a draft by the applicant alone", () => {
    expect(who((viewer) => canSeeApplication(viewer, at("DRAFT")))).toEqual(own);
  });

  it("once submitted by the applicant and the body's own officials, contacts with it", () => {
    const seers = [...own, "coordinator", "manager"];
    expect(who((viewer) => canSeeApplication(viewer, at("SUBMITTED")))).toEqual(seers);
    expect(who((viewer) => canSeeContacts(viewer, at("AT_COMMITTEE")))).toEqual(seers);
    expect(who((viewer) => canSeeSpecialNeeds(viewer, at("ADMITTED")))).toEqual([...seers, "assessor"]);
  });
});

describe("acts on an application", () => {
  it("of the applicant are nobody else's", () => {
    expect(who((viewer) => canEdit(viewer, at("DRAFT")))).toEqual(own);
    expect(who((viewer) => canWithdraw(viewer, at("IN_REVIEW")))).toEqual(own);
    expect(who((viewer) => canComplete(viewer, at("DEFICIENT", today), today))).toEqual(own);
  });

  it("of the review are the coordinator's of that body", () => {
    expect(who((viewer) => canTakeForReview(viewer, at("SUBMITTED")))).toEqual(["coordinator"]);
    expect(who((viewer) => canRequestCompletion(viewer, at("IN_REVIEW")))).toEqual(["coordinator"]);
    const late = at("DEFICIENT", "2026-11-22");
    expect(who((viewer) => canLeaveUnexamined(viewer, late, today))).toEqual(["coordinator"]);
  });

  it("of admission follow the procedure", () => {
    expect(who((viewer) => canAdmit(viewer, at("IN_REVIEW"), "COORDINATOR"))).toEqual(["coordinator"]);
    expect(who((viewer) => canAdmit(viewer, at("IN_REVIEW"), "COMMITTEE"))).toEqual(["chair"]);
  });

  it("are never an official's on his or her own application", () => {
    const self = actingAs("mari", Role.COORDINATOR, "a");
    expect(canTakeForReview(self, at("SUBMITTED"))).toBe(false);
    expect(canAdmit(self, at("IN_REVIEW"), "COORDINATOR")).toBe(false);
    expect(canAdmit(actingAs("mari", Role.COMMITTEE_CHAIR, "a"), at("IN_REVIEW"), "COMMITTEE")).toBe(false);
  });

  it("belong to their statuses", () => {
    const mari = actingAs("mari");
    const jüri = actingAs("jüri", Role.COORDINATOR, "a");
    expect(states((one) => canEdit(mari, one))).toEqual(["DRAFT"]);
    expect(states((one) => canTakeForReview(jüri, one))).toEqual(["SUBMITTED"]);
    expect(states((one) => canAdmit(jüri, one, "COORDINATOR"))).toEqual(["IN_REVIEW"]);
    expect(states((one) => canComplete(mari, one, today), today)).toEqual(["DEFICIENT"]);
    expect(states((one) => canComplete(mari, one, today), "2026-11-22")).toEqual([]);
    expect(states((one) => canLeaveUnexamined(jüri, one, today), today)).toEqual([]);
    expect(states((one) => canLeaveUnexamined(jüri, one, today), "2026-11-22")).toEqual(["DEFICIENT"]);
  });
});
