import { as, contextOver, testDatabase } from "../../test/testDatabase";
import { Certificate } from "../certificates/Certificate";
import { aCertificate } from "../certificates/testing/aCertificate";
import { Letter } from "../letters/Letter";
import { Mandate } from "../people/Mandate";
import { Person } from "../people/Person";
import type { Act } from "../platform/Act";
import { addDays } from "../platform/days";
import { Event } from "../platform/Event";
import { actingAs } from "../platform/testing/actingAs";
import type { Viewer } from "../platform/Viewer";
import { answerWatch } from "./answerWatch";
import { askWatch } from "./askWatch";
import { CertificateWatch } from "./CertificateWatch";
import { CertificateWatchResolver } from "./CertificateWatchResolver";
import { endWatch } from "./endWatch";
import { noteExpiry } from "./noteExpiry";
import { aCompany, type Company } from "./testing/aCompany";
import { employerEntities } from "./testing/employerEntities";
import {
  askHolder,
  tellExpired,
  tellWatchersHidden,
  tellWatchersInvalidated,
  tellWatchersReplaced,
} from "./watchReactions";
import { WatchNotice } from "./WatchNotice";
import { watchStateOf } from "./watchStateOf";
import { withdrawWatch } from "./withdrawWatch";

const { inAct } = testDatabase(employerEntities);
const resolver = new CertificateWatchResolver();

const ask = (act: Act, registrationNumber: string): Promise<CertificateWatch> =>
  askWatch(act, { registrationNumber, reason: "Objekti juhtimine", contactEmail: "info@kase.example" });

interface Watched extends Company {
  readonly certificate: Certificate;
  readonly watch: CertificateWatch;
  readonly holder: Viewer;
}

async function aWatch(act: Act, facts: Partial<Certificate> = {}, agree = true): Promise<Watched> {
  const mine = await aCompany(act.tx);
  const certificate = await aCertificate(act.tx, facts);
  const asked = await ask(as(act, mine.viewer), certificate.registrationNumber ?? "");
  const holder = actingAs(certificate.personId);
  const watch = agree ? await answerWatch(as(act, holder), { watchId: asked.id, agree }) : asked;
  return { ...mine, certificate, holder, watch };
}

const happened = (act: Act, subjectId: string, data: object = {}): Promise<Event> =>
  act.record("certificate.returned", subjectId, { ...data });
const lettersTo = (act: Act, personId: string): Promise<Letter[]> => act.tx.findBy(Letter, { personId });

describe("asking to watch a certificate", () => {
  it("asks its holder by letter, with the company and what for", async () => {
    await inAct(async (act) => {
      const { watch, certificate, company } = await aWatch(act, {}, false);
      await askHolder(act, await happened(act, watch.id));
      const [letter] = await lettersTo(act, certificate.personId);
      expect(letter?.body).toContain(`${company.name} (registrikood ${company.registryCode})`);
      expect(letter?.body).toContain("Objekti juhtimine");
    });
  });

  it("offers its holder alone to answer with a link, where the company cannot read the certificate whole", async () => {
    await inAct(async (act) => {
      const cases = [
        [{ certificateHidden: true }, true],
        [{ nameHidden: true }, true],
        [{}, false],
      ] as const;
      for (const [facts, isOffered] of cases) {
        const { watch, certificate, holder, viewer } = await aWatch(act, facts, false);
        const offered = (asks: Viewer) => resolver.linkableCertificateId(watch, contextOver(act.tx, asks));
        expect(await offered(holder)).toBe(isOffered ? certificate.id : null);
        expect(await offered(viewer)).toBeNull();
      }
    });
  });

  it("does not tell a hidden certificate, one that is not there and one whose holder declined apart", async () => {
    await inAct(async (act) => {
      const mine = await aCompany(act.tx);
      const hidden = await aCertificate(act.tx, { certificateHidden: true });
      const declined = await aCertificate(act.tx);
      const numbers = [hidden.registrationNumber ?? "", "999999999", declined.registrationNumber ?? ""];
      const asked: CertificateWatch[] = [];
      for (const number of numbers) asked.push(await ask(as(act, mine.viewer), number));
      const last = asked[2] ?? new CertificateWatch();
      Object.assign(last, await answerWatch(as(act, actingAs(declined.personId)), { watchId: last.id, agree: false }));
      const ctx = contextOver(act.tx, mine.viewer);
      const seen = async (watch: CertificateWatch): Promise<object> => ({
        state: await resolver.state(watch, ctx),
        certificate: await resolver.certificate(watch, ctx),
        notices: await resolver.notices(watch, ctx),
        viewerCanEnd: resolver.viewerCanEnd(watch, ctx),
      });
      const views = await Promise.all(asked.map(seen));
      expect(views).toEqual(Array(3).fill({ state: "ASKED", certificate: null, notices: [], viewerCanEnd: true }));
      for (const number of numbers)
        await expect(ask(as(act, mine.viewer), number)).rejects.toMatchObject({
          problems: [{ code: "WATCH_ALREADY_ASKED" }],
        });
      const later = as(act, mine.viewer, new Date(act.now.getTime() + 31 * 86_400_000));
      for (const number of numbers) expect(await ask(later, number)).toMatchObject({ registrationNumber: number });
    });
  });

  it.each([
    [{ registrationNumber: " " }, { code: "FIELD_REQUIRED", field: "registrationNumber" }],
    [{ registrationNumber: "'; drop" }, { code: "FIELD_INVALID", field: "registrationNumber" }],
    [{ reason: "" }, { code: "REASON_REQUIRED", field: "reason" }],
    [{ contactEmail: "nobody" }, { code: "EMAIL_INVALID", field: "contactEmail" }],
  ])("is refused for %j", async (facts, problem) => {
    await inAct(async (act) => {
      const input = { registrationNumber: "1", reason: "töö", contactEmail: "a@example.ee", ...facts };
      const { viewer } = await aCompany(act.tx);
      await expect(askWatch(as(act, viewer), input)).rejects.toMatchObject({ problems: [problem] });
    });
  });
});

describe("the holder's answer", () => {
  it("lets the company see the state, and nothing more once it is taken back", async () => {
    await inAct(async (act) => {
      const { watch, viewer, holder } = await aWatch(act, { certificateHidden: true });
      const ctx = contextOver(act.tx, viewer);
      expect(await resolver.certificate(watch, ctx)).toMatchObject({ status: "VALID", validUntil: "2099-12-31" });
      const withdrawn = await withdrawWatch(as(act, holder), { watchId: watch.id });
      expect(await resolver.certificate(withdrawn, ctx)).toBeNull();
      expect(await resolver.state(withdrawn, ctx)).toBe("WITHDRAWN");
    });
  });

  it("is the holder's alone, and the company's end is the company's alone", async () => {
    await inAct(async (act) => {
      const { watch, viewer, holder } = await aWatch(act, {}, false);
      const other = (await aCompany(act.tx)).viewer;
      const notThere = { code: "NOT_FOUND" };
      for (const who of [viewer, other])
        await expect(answerWatch(as(act, who), { watchId: watch.id, agree: true })).rejects.toMatchObject(notThere);
      for (const who of [holder, other])
        await expect(endWatch(as(act, who), { watchId: watch.id })).rejects.toMatchObject(notThere);
    });
  });

  it("is given once", async () => {
    await inAct(async (act) => {
      const { watch, holder } = await aWatch(act);
      const again = answerWatch(as(act, holder), { watchId: watch.id, agree: false });
      await expect(again).rejects.toMatchObject({ problems: [{ code: "WATCH_WRONG_STATE" }] });
    });
  });
});

describe("news of a watched certificate", () => {
  const told = async (act: Act, { watch, person }: Watched): Promise<[string[], number]> => {
    const notices = await act.tx.findBy(WatchNotice, { certificateWatchId: watch.id });
    return [notices.map((one) => one.cause), (await lettersTo(act, person.id)).length];
  };

  it("reaches the company once, in the portal, by letter and by mail, when it is invalidated", async () => {
    await inAct(async (act) => {
      const watched = await aWatch(act);
      const event = await happened(act, watched.certificate.id);
      await tellWatchersInvalidated(act, event);
      await tellWatchersInvalidated(act, event);
      expect(await told(act, watched)).toEqual([["INVALIDATED"], 1]);
      const [letter] = await lettersTo(act, watched.person.id);
      expect(letter?.body).toContain("kehtetuks");
      expect(letter?.body).not.toContain("Inimene");
      const jobs = await act.tx.query<unknown[]>(
        "select 1 from graphile_worker.jobs where task_identifier = 'mailWatchNotice' and key like 'watchNotice:%'",
      );
      expect(jobs.length).toBeGreaterThan(0);
    });
  });

  it("is told once that a newer one has taken its place, and the newer one is not named", async () => {
    await inAct(async (act) => {
      const watched = await aWatch(act);
      const newer = await aCertificate(act.tx, { personId: watched.certificate.personId });
      const replacedById = newer.id;
      await act.tx.update(Certificate, { id: watched.certificate.id }, { replacedById });
      const event = await happened(act, watched.certificate.id, { replacedById });
      await tellWatchersReplaced(act, event);
      await tellWatchersReplaced(act, event);
      expect(await told(act, watched)).toEqual([["REPLACED"], 1]);
      const [letter] = await lettersTo(act, watched.person.id);
      expect(letter?.body).toContain("omanikul nüüd uus");
      expect(letter?.body).not.toContain(newer.registrationNumber);
      expect(await resolver.certificate(watched.watch, contextOver(act.tx, watched.viewer))).toMatchObject({
        status: "REPLACED",
      });
    });
  });

  it("is told when the holder hides the whole, not when a name is hidden", async () => {
    await inAct(async (act) => {
      const watched = await aWatch(act);
      await tellWatchersHidden(
        act,
        await happened(act, watched.certificate.id, { nameHidden: true, certificateHidden: false }),
      );
      expect(await told(act, watched)).toEqual([[], 0]);
      await tellWatchersHidden(act, await happened(act, watched.certificate.id, { certificateHidden: true }));
      expect(await told(act, watched)).toEqual([["HIDDEN"], 1]);
    });
  });

  it("is told the day after its last one, unless it lives longer by then", async () => {
    await inAct(async (act) => {
      const watched = await aWatch(act, { validUntil: addDays(act.today, -1) });
      await noteExpiry(act, { watchId: watched.watch.id });
      const event = await act.tx.findOneByOrFail(Event, {
        type: "certificate_watch.expired",
        subjectId: watched.watch.id,
      });
      await tellExpired(act, event);
      expect(await told(act, watched)).toEqual([["EXPIRED"], 1]);
      const living = await aWatch(act);
      await noteExpiry(act, { watchId: living.watch.id });
      expect(await act.tx.countBy(Event, { type: "certificate_watch.expired", subjectId: living.watch.id })).toBe(0);
    });
  });

  it("is not told of a holder whose identity is protected, and the company sees nothing of the certificate", async () => {
    await inAct(async (act) => {
      const watched = await aWatch(act);
      await act.tx.update(
        Person,
        { id: watched.certificate.personId },
        { protectedAt: act.now, protectedReason: "oht" },
      );
      await tellWatchersInvalidated(act, await happened(act, watched.certificate.id));
      expect(await told(act, watched)).toEqual([[], 0]);
      expect(await resolver.certificate(watched.watch, contextOver(act.tx, watched.viewer))).toBeNull();
    });
  });

  it("does not reach who has taken consent back, nor a person who no longer represents the company", async () => {
    await inAct(async (act) => {
      const silent = await aWatch(act);
      await withdrawWatch(as(act, silent.holder), { watchId: silent.watch.id });
      await tellWatchersInvalidated(act, await happened(act, silent.certificate.id));
      expect(await told(act, silent)).toEqual([[], 0]);
      const left = await aWatch(act);
      await act.tx.update(Mandate, { id: left.mandateId }, { endedAt: act.now });
      await tellWatchersInvalidated(act, await happened(act, left.certificate.id));
      expect(await told(act, left)).toEqual([["INVALIDATED"], 0]);
    });
  });
});

describe("the state of a watch", () => {
  const day = 86_400_000;
  const now = new Date("2026-11-26T10:00:00Z");
  const facts = { askedAt: now, agreedAt: null, declinedAt: null, withdrawnAt: null, endedAt: null };
  const old = { ...facts, askedAt: new Date(now.getTime() - 31 * day) };

  it.each([
    ["just asked", facts, "ASKED", "ASKED"],
    ["declined", { ...facts, declinedAt: now }, "ASKED", "DECLINED"],
    ["declined long ago", { ...old, declinedAt: now }, "NOT_AGREED", "DECLINED"],
    ["unanswered for long", old, "NOT_AGREED", "ASKED"],
    ["agreed", { ...old, agreedAt: now }, "AGREED", "AGREED"],
    ["withdrawn", { ...old, agreedAt: now, withdrawnAt: now }, "WITHDRAWN", "WITHDRAWN"],
    ["ended by the company", { ...old, agreedAt: now, endedAt: now }, "ENDED", "ENDED"],
  ] as const)("%s: to the company %s, to the holder as it is", (_what, watch, toCompany, toHolder) => {
    expect([watchStateOf(watch, false, now), watchStateOf(watch, true, now)]).toEqual([toCompany, toHolder]);
  });
});
