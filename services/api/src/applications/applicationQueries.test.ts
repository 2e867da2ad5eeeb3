import { contextOver, testDatabase } from "../../test/testDatabase";
import { Application } from "./Application";
import { ApplicationQueue } from "./ApplicationQueue";
import { findApplication, findApplications } from "./applicationQueries";
import { findApplicationRounds, openRoundsOfQualification } from "./applicationRoundQueries";
import { anApplication } from "./testing/anApplication";
import { applicationEntities } from "./testing/applicationEntities";
import { aRound } from "./testing/aRound";
import { timelineOf } from "./timelineOf";
import { aPerson } from "../people/testing/aPerson";
import type { Act } from "../platform/Act";
import { Event } from "../platform/Event";
import { Role } from "../platform/Role";
import { actingAs } from "../platform/testing/actingAs";
import { aQualification } from "../standards/testing/aQualification";

const database = testDatabase(applicationEntities);

async function ground(act: Act) {
  const awarded = await aQualification(act.tx);
  const round = await aRound(act.tx, awarded);
  const official = await aPerson(act.tx);
  const make = (application: Partial<Application>) => anApplication(act.tx, { awarded, round, application });
  const viewer = actingAs(official.id, Role.COORDINATOR, awarded.organisation.id);
  return { awarded, round, official, make, viewer, organisationId: awarded.organisation.id };
}

const numberOf = (list: { edges: { node: Application }[] }): (string | null)[] =>
  list.edges.map((edge) => edge.node.number);

describe("one's own applications", () => {
  it("are listed in whatever role one acts", () =>
    database.inAct(async (act) => {
      const { make, viewer, official } = await ground(act);
      await make({ status: "SUBMITTED" });
      const draft = await make({ personId: official.id });
      const own = await findApplications(contextOver(act.tx, viewer), { ownOnly: true }, 20, null);
      expect(own.edges.map((edge) => edge.node.id)).toEqual([draft.application.id]);
      expect(own.queueCounts).toEqual([]);
    }));
});

describe("the work queue", () => {
  it("lists and counts from one statement, page by page", () =>
    database.inAct(async (act) => {
      const { make, viewer, official } = await ground(act);
      const at = (day: number): Date => new Date(`2026-01-${10 + day}T10:00:00.123Z`);
      await make({ status: "DRAFT" });
      await make({ status: "SUBMITTED", number: "T-1", submittedAt: at(1), dueOn: "2026-01-20" });
      await make({ status: "IN_REVIEW", number: "T-2", submittedAt: at(2), reviewerPersonId: official.id });
      await make({ status: "ASSESSED", number: "T-3", submittedAt: at(3), dueOn: "2099-01-01" });
      await make({ status: "REGISTERED", number: "T-4", submittedAt: at(4), reviewerPersonId: official.id });
      const ctx = contextOver(act.tx, viewer);
      const first = await findApplications(ctx, {}, 3, null);
      expect(ctx.read.statements).toBe(1);
      expect(numberOf(first)).toEqual(["T-4", "T-3", "T-2"]);
      expect(first.totalCount).toBe(4);
      expect(Object.fromEntries(first.queueCounts.map(({ queue, count }) => [queue, count]))).toEqual({
        ...{ ALL: 4, MINE: 1, UNASSIGNED: 1, OVERDUE: 1, READY_FOR_MEETING: 1 },
      });
      const second = await findApplications(ctx, {}, 3, first.pageInfo.endCursor);
      expect(numberOf(second)).toEqual(["T-1"]);
      expect(second.pageInfo.hasNextPage).toBe(false);
      expect(second.edges[0]?.node).toMatchObject({
        dueOn: "2026-01-20",
        submittedAt: at(1),
        certificateSubmitted: false,
      });
      for (const queue of Object.values(ApplicationQueue)) {
        const list = await findApplications(ctx, { queue }, 20, null);
        expect(list.edges).toHaveLength(list.totalCount);
      }
      const beyond = await findApplications(ctx, { statuses: ["AWARDED"] }, 20, null);
      expect([beyond.edges, beyond.totalCount]).toEqual([[], 0]);
      expect((await findApplications(ctx, { roundId: "not an id" }, 20, null)).totalCount).toBe(0);
    }));

  it("is searched by number, name without diacritics and personal code", () =>
    database.inAct(async (act) => {
      const { make, viewer, awarded, round } = await ground(act);
      const applicant = await aPerson(act.tx, { firstName: "Õie", lastName: "Kägu_50%" });
      const application = { status: "SUBMITTED", number: "T-2026-777" } as const;
      await anApplication(act.tx, { applicant, awarded, round, application });
      await make({ status: "SUBMITTED" });
      const ctx = contextOver(act.tx, viewer);
      for (const text of ["oie kagu", "KÄGU_50%", "2026-777", applicant.personalCode ?? ""]) {
        expect(numberOf(await findApplications(ctx, { text }, 20, null))).toEqual(["T-2026-777"]);
      }
      expect((await findApplications(ctx, { text: "%" }, 20, null)).totalCount).toBe(1);
    }));
});

describe("who finds an application", () => {
  it("is the applicant, the body, its seated assessors and members on whose agenda it is, unless recused", () =>
    database.inAct(async (act) => {
      const { make, organisationId, official, awarded } = await ground(act);
      const { application, applicant } = await make({ status: "AT_COMMITTEE" });
      const finds = async (role: Role, body = organisationId): Promise<boolean> =>
        (await findApplication(contextOver(act.tx, actingAs(official.id, role, body)), application.id)) !== null;
      const all = Object.values(Role);
      const seers = async (): Promise<Role[]> => {
        const found: Role[] = [];
        for (const role of all) if (await finds(role)) found.push(role);
        return found;
      };
      expect(await seers()).toEqual(["COORDINATOR", "MANAGER"]);
      await act.tx.query(
        `with s as (insert into exam_session (organisation_id, starts_at, ends_at, capacity, registration_closes_at)
          values ($1, now(), now() + interval '1 hour', 1, now()) returning id),
          e as (insert into exam_session_assessor select id, $2 from s)
          insert into exam_seat (exam_session_id, application_id) select id, $3 from s`,
        [organisationId, official.id, application.id],
      );
      expect(await seers()).toEqual(["COORDINATOR", "MANAGER", "ASSESSOR"]);
      const rows: unknown = await act.tx.query(
        `with c as (insert into committee (organisation_id, name, valid_from) values ($1, 'Komisjon', '2020-01-01') returning id),
          m as (insert into meeting (committee_id, form, starts_at, convened_by) select id, 'ONLINE', now(), $2 from c returning id),
          s as (insert into meeting_seat (meeting_id, person_id, role) select id, $2, 'COMMITTEE_MEMBER' from m)
          insert into agenda_item (meeting_id, application_id, position) select id, $3, 1 from m returning id`,
        [organisationId, official.id, application.id],
      );
      const members = ["COMMITTEE_CHAIR", "COMMITTEE_DEPUTY", "COMMITTEE_MEMBER"];
      expect(await seers()).toEqual(["COORDINATOR", "MANAGER", "ASSESSOR", ...members]);
      const [item] = rows as { id: string }[];
      const recusal = "insert into recusal (agenda_item_id, person_id, cause) values ($1, $2, 'ASSESSED')";
      await act.tx.query(recusal, [item?.id, official.id]);
      expect(await seers()).toEqual(["COORDINATOR", "MANAGER", "ASSESSOR"]);
      expect(await finds("COORDINATOR", (await aQualification(act.tx)).organisation.id)).toBe(false);
      const own = contextOver(act.tx, actingAs(applicant.id, Role.ASSESSOR, awarded.organisation.id));
      expect((await findApplication(own, application.id))?.id).toBe(application.id);
      expect(numberOf(await findApplications(own, {}, 20, null))).toEqual([]);
      const citizen = await findApplications(contextOver(act.tx, actingAs(applicant.id)), {}, 20, null);
      expect([citizen.totalCount, citizen.queueCounts]).toEqual([1, []]);
    }));
});

describe("rounds", () => {
  it("are everybody's once published, and the body's own before", () =>
    database.inAct(async (act) => {
      const { awarded, round, viewer } = await ground(act);
      const hidden = await aRound(act.tx, awarded, { publishedAt: null, opensOn: "2030-01-01" });
      const past = await aRound(act.tx, awarded, { closesOn: "2020-02-01" });
      const filter = { organisationId: awarded.organisation.id };
      const ids = async (who: typeof viewer, more = {}): Promise<string[]> => {
        const list = await findApplicationRounds(contextOver(act.tx, who), { ...filter, ...more }, 20, null);
        return list.edges.map((edge) => edge.node.id);
      };
      const citizen = actingAs((await aPerson(act.tx)).id);
      expect(new Set(await ids(citizen))).toEqual(new Set([round.id, past.id]));
      expect((await ids(viewer))[0]).toBe(hidden.id);
      expect(await ids(citizen, { openOnly: true, qualificationId: awarded.qualification.id })).toEqual([round.id]);
      const open = await openRoundsOfQualification(contextOver(act.tx, citizen), awarded.qualification.id);
      expect(open.map((one) => one.id)).toEqual([round.id]);
    }));
});

describe("the timeline", () => {
  const event = (type: string, minute: number): Event =>
    Object.assign(new Event(), { id: type, type, at: new Date(minute * 60_000) });

  it("is newest first, without savings, and to the applicant without the committee's inner work", () => {
    const events = [
      ...[event("application.started", 1), event("application.saved", 2), event("application.submitted", 3)],
      event("vote.cast", 4),
    ];
    expect(timelineOf(events, false).map((one) => one.type)).toEqual(["application.submitted", "application.started"]);
    expect(timelineOf(events, true).map((one) => one.type)[0]).toBe("vote.cast");
  });
});
