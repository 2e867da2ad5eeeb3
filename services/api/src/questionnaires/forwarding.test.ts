import { as, contextOver, testDatabase } from "../../test/testDatabase";
import { aMandate } from "../people/testing/aMandate";
import { aPerson } from "../people/testing/aPerson";
import { AccessError } from "../platform/AccessError";
import type { Act } from "../platform/Act";
import { visitor, type Viewer } from "../platform/Viewer";
import { actingAs } from "../platform/testing/actingAs";
import { findInvitedSheet } from "./answeringQueries";
import { answerQuestion } from "./answerQuestion";
import { declineQuestion } from "./declineQuestion";
import { Forward } from "./Forward";
import { forwardQuestion } from "./forwardQuestion";
import type { ForwardWay } from "./ForwardWay";
import { mailForward, type ForwardJob, type ForwardMail } from "./mailForward";
import { openQuestionSheet } from "./openQuestionSheet";
import { Questionnaire } from "./Questionnaire";
import { Recipient } from "./Recipient";
import { submitAnswers } from "./submitAnswers";
import { anAnswering, type AnsweringInTest } from "./testing/anAnswering";
import { questionnaireEntities } from "./testing/questionnaireEntities";

const database = testDatabase(questionnaireEntities);
const notFound = new AccessError("NOT_FOUND");

const pass = (act: Act, { asked, viewer }: AnsweringInTest, way: ForwardWay, addresses: string[] = []) =>
  forwardQuestion(as(act, viewer), { questionnaireId: asked.id, way, addresses });

/** The jobs that wait for the worker, as it would get them. */
const waitingJobs = async (act: Act): Promise<ForwardJob[]> => {
  const text = `select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where t.identifier = 'mailForward'`;
  return (await act.tx.query<{ payload: ForwardJob }[]>(text)).map(({ payload }) => payload);
};

const post = (act: Act, fails = false, isLastAttempt = false) => {
  const sent: ForwardMail[] = [];
  const services = {
    ...{ publicUrl: "https://register.example", isLastAttempt },
    perform: <I, T>(viewer: Viewer, action: (inner: Act, input: I) => Promise<T>, input: I) =>
      action(as(act, viewer), input),
    sendMail: async (mail: ForwardMail) => {
      if (fails) throw new Error("no such host");
      sent.push(mail);
    },
  };
  return { sent, services };
};

describe("passing a questionnaire on", () => {
  it("to a colleague sends an e-mail without a secret; the one it was sent to is asked, and the sender sees it", () =>
    database.inAct(async (act) => {
      const one = await anAnswering(act.tx);
      await pass(act, one, "COLLEAGUE", [" Kolleeg@Example.ee "]);
      const [job] = await waitingJobs(act);
      const { sent, services } = post(act);
      await mailForward(job as ForwardJob, services);
      await mailForward(job as ForwardJob, services);
      expect(sent).toHaveLength(1);
      expect(sent[0]).toMatchObject({
        to: "kolleeg@example.ee",
        subject: "Test Inimene palub teie vastust: Küsimustik",
      });
      expect(sent[0]?.text).toContain(`https://register.example/questions/${one.asked.id}`);
      const colleague = await aPerson(act.tx, { email: "kolleeg@example.ee" });
      const stranger = await aPerson(act.tx, { email: "muu@example.ee" });
      const input = { questionnaireId: one.asked.id };
      await expect(openQuestionSheet(as(act, actingAs(stranger.id)), input)).rejects.toEqual(notFound);
      const theirs = as(act, actingAs(colleague.id));
      await openQuestionSheet(theirs, input);
      const forward = await act.tx.findOneByOrFail(Forward, { recipientId: one.recipient.id });
      expect(forward).toMatchObject({ openedAt: act.now, sentAt: act.now, usedAt: null, invitationSha256: null });
      const question = { ...input, questionId: one.questions["choice"]?.id ?? "", value: "no", revision: 0 };
      await answerQuestion(theirs, question);
      await submitAnswers(theirs, input);
      expect((await act.get(Forward, forward.id)).usedAt).toEqual(act.now);
      expect((await act.get(Recipient, one.recipient.id)).answeredAt).toBeNull();
    }));

  it("makes nobody answer: what must be answered is voluntary to whom it was passed on", () =>
    database.inAct(async (act) => {
      const one = await anAnswering(act.tx, { isMandatory: true });
      await pass(act, one, "COLLEAGUE", ["kolleeg@example.ee"]);
      const colleague = await aPerson(act.tx, { email: "kolleeg@example.ee" });
      const theirs = as(act, actingAs(colleague.id));
      const input = { questionnaireId: one.asked.id };
      await openQuestionSheet(theirs, input);
      await expect(declineQuestion(as(act, one.viewer), input)).rejects.toThrow("QUESTIONNAIRE_MANDATORY");
      expect((await declineQuestion(theirs, input)).declinedAt).toEqual(act.now);
    }));

  it("by a copied text reaches people of the same body alone", () =>
    database.inAct(async (act) => {
      const one = await anAnswering(act.tx, { mode: "BODY" });
      const { organisationId } = one.asked;
      await act.tx.update(Recipient, { id: one.recipient.id }, { organisationId });
      await pass(act, { ...one, viewer: actingAs(one.person.id, "COORDINATOR", organisationId) }, "COPY");
      expect(await waitingJobs(act)).toEqual([]);
      const colleague = await aPerson(act.tx);
      const mandate = await aMandate(act.tx, { personId: colleague.id, role: "MANAGER", organisationId });
      const acting = actingAs(colleague.id, "MANAGER", organisationId);
      const held = acting.mandates.map((each) => ({ ...each, id: mandate.id }));
      const sheet = await openQuestionSheet(as(act, { ...acting, mandates: held }), { questionnaireId: one.asked.id });
      expect(sheet.canChange).toBe(true);
      const joined = await act.tx.findOneByOrFail(Recipient, { personId: colleague.id });
      expect(joined).toMatchObject({ role: "MANAGER", organisationId });
      const outside = actingAs((await aPerson(act.tx)).id);
      await expect(openQuestionSheet(as(act, outside), { questionnaireId: one.asked.id })).rejects.toEqual(notFound);
    }));

  it("to an outsider is an invitation that opens this questionnaire alone, once, without sign-in", () =>
    database.inAct(async (act) => {
      const one = await anAnswering(act.tx, { outsidersAllowed: true });
      const other = await anAnswering(act.tx, { outsidersAllowed: true });
      await pass(act, one, "OUTSIDER", ["ekspert@example.com"]);
      const { sent, services } = post(act);
      await mailForward((await waitingJobs(act))[0] as ForwardJob, services);
      const [, id = "", invitation = ""] = /invited\/([^#\s]+)#(\S+)/.exec(sent[0]?.text ?? "") ?? [];
      expect([id, invitation.length]).toEqual([one.asked.id, 43]);
      const stored = await act.tx.query<{ text: string }[]>("select f::text as text from forward f");
      for (const { text } of stored) expect(text).not.toMatch(new RegExp(`${invitation}|ekspert`));
      const outside = as(act, visitor);
      const input = { questionnaireId: id, invitation };
      const answer = { ...input, questionId: one.questions["choice"]?.id ?? "", value: "no", revision: 0 };
      await expect(answerQuestion(outside, { ...answer, questionnaireId: other.asked.id })).rejects.toEqual(notFound);
      await expect(answerQuestion(outside, { ...answer, invitation: "x" })).rejects.toEqual(notFound);
      await expect(answerQuestion(outside, { ...answer, invitation: null })).rejects.toEqual(notFound);
      const ctx = contextOver(act.tx, visitor);
      expect(await findInvitedSheet(ctx, id, invitation)).toMatchObject({ isOutsider: true, canChange: true });
      await openQuestionSheet(outside, input);
      await answerQuestion(outside, answer);
      await submitAnswers(outside, input);
      await expect(submitAnswers(outside, input)).rejects.toThrow("INVITATION_USED");
      await expect(answerQuestion(outside, answer)).rejects.toThrow("INVITATION_USED");
      expect(await findInvitedSheet(ctx, id, invitation)).toBeNull();
      expect((await act.get(Recipient, one.recipient.id)).answeredAt).toBeNull();
    }));

  it("to an outsider ends with the invitation's time", () =>
    database.inAct(async (act) => {
      const one = await anAnswering(act.tx, { outsidersAllowed: true });
      await pass(act, one, "OUTSIDER", ["ekspert@example.com"]);
      const [job] = await waitingJobs(act);
      const later = as(act, visitor, new Date(act.now.getTime() + 31 * 86_400_000));
      const input = { questionnaireId: one.asked.id, invitation: job?.secret ?? "" };
      await expect(openQuestionSheet(later, input)).rejects.toThrow("INVITATION_EXPIRED");
    }));

  it("sends nothing once the questionnaire has closed in the meantime", () =>
    database.inAct(async (act) => {
      const one = await anAnswering(act.tx);
      await pass(act, one, "COLLEAGUE", ["kolleeg@example.ee"]);
      const [job] = await waitingJobs(act);
      await act.tx.update(Questionnaire, { id: one.asked.id }, { status: "CLOSED" });
      const { sent, services } = post(act);
      await mailForward(job as ForwardJob, services);
      expect(sent).toEqual([]);
      const forward = await act.tx.findOneByOrFail(Forward, { recipientId: one.recipient.id });
      expect(forward).toMatchObject({ failedAt: act.now, sentAt: null });
    }));

  it("gives an address up after the last try: the sender sees it, and no job keeps the address", () =>
    database.inAct(async (act) => {
      const one = await anAnswering(act.tx);
      await pass(act, one, "COLLEAGUE", ["kolleeg@example.ee"]);
      const [job] = await waitingJobs(act);
      await expect(mailForward(job as ForwardJob, post(act, true).services)).rejects.toThrow("no such host");
      await mailForward(job as ForwardJob, post(act, true, true).services);
      const forward = await act.tx.findOneByOrFail(Forward, { recipientId: one.recipient.id });
      expect(forward).toMatchObject({ failedAt: act.now, sentAt: null });
    }));

  it.each<[string, ForwardWay, string[], string]>([
    ["nobody", "COLLEAGUE", [], "FIELD_REQUIRED"],
    ["a hundred", "COLLEAGUE", Array.from({ length: 100 }, (_, at) => `a${at}@example.ee`), "ADDRESS_TOO_MANY"],
    ["a line end", "COLLEAGUE", ["a@example.ee\r\nBcc: b@example.ee"], "EMAIL_INVALID"],
    ["two in one", "COLLEAGUE", ["a@example.ee,b@example.ee"], "EMAIL_INVALID"],
    ["the same twice", "COLLEAGUE", ["a@example.ee", "A@example.ee"], "EMAIL_INVALID"],
    ["an outsider who is not allowed", "OUTSIDER", ["a@example.com"], "OUTSIDERS_NOT_ALLOWED"],
  ])("to %s is refused", (_name, way, addresses, code) =>
    database.inAct(async (act) => {
      await expect(pass(act, await anAnswering(act.tx), way, addresses)).rejects.toThrow(code);
      expect(await waitingJobs(act)).toEqual([]);
    }),
  );

  it("has a limit of twenty a day", () =>
    database.inAct(async (act) => {
      const one = await anAnswering(act.tx);
      for (const turn of [1, 2, 3, 4]) {
        await pass(
          act,
          one,
          "COLLEAGUE",
          [1, 2, 3, 4, 5].map((at) => `a${turn}${at}@example.ee`),
        );
      }
      await expect(pass(act, one, "COPY")).rejects.toThrow("FORWARD_LIMIT_REACHED");
    }));
});
