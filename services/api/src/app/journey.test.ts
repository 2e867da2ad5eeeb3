import { aSandbox } from "../../../sandbox/src/aSandbox";
import type { RunningSandbox } from "../../../sandbox/src/startSandbox";
import { aRegister } from "../../test/aRegister";
import { seededDatabase, type SeededDatabase } from "../../test/seededDatabase";
import { walkerThrough } from "../../test/walkerThrough";

let database: SeededDatabase;
let sandbox: RunningSandbox;
const running = aRegister(async () => {
  database = await seededDatabase(`kutse_journey_${process.pid}`);
  sandbox = await aSandbox();
  return { DATABASE_URL: database.url, SANDBOX_URL: sandbox.baseUrl, SMTP_PORT: String(sandbox.mailPort) };
});
afterAll(async () => {
  await sandbox.close();
  await database.drop();
});

const pdf = Buffer.from("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");

const { sql, as, work, act } = walkerThrough(running, () => database);

interface Made {
  application: { id: string; revision: number; number: string; status: string };
}

const mari = "60001019906";
const state = "application { id revision number status actingParty sections { section state missing } }";

describe("the whole way of an application", () => {
  it("leads from a first question to a certificate that anybody can check", async () => {
    const applicant = await as(mari);
    const coordinator = await as("38001085718", "COORDINATOR");
    const found = await running.ask<{
      qualifications: {
        edges: {
          node: {
            id: string;
            procedures: { documentRequirements: { id: string; isMandatory: boolean }[] }[];
            openRounds: { id: string }[];
          };
        }[];
      };
    }>(
      '{ qualifications(filter: {text: "lapsehoidja", openRoundOnly: true}) { edges { node { id procedures { documentRequirements { id isMandatory } } openRounds { id } } } } }',
    );
    const qualification = found.data.qualifications.edges[0]?.node;
    const round = qualification?.openRounds[0];

    const started = await act<Made>(
      applicant,
      "startApplication",
      { roundId: round?.id, qualificationId: qualification?.id, kind: "INITIAL" },
      state,
    );
    const applicationId = started.application.id;
    const draft = {
      email: "mari@example.ee",
      phone: "+372 5555 5555",
      education: "Tartu Kutsehariduskeskus, 2019",
      workExperience: "Lasteaed, 5 aastat",
      examLanguage: "et",
      declarationAccepted: true,
    };
    await act<Made>(
      applicant,
      "saveApplication",
      { applicationId, revision: started.application.revision, ...draft },
      state,
    );
    let current: Made | null = null;
    for (const requirement of qualification?.procedures[0]?.documentRequirements ?? []) {
      const sent = await running.app.inject({
        method: "POST",
        url: "/files",
        headers: {
          cookie: applicant,
          "x-csrf": "1",
          "x-file-name": "t%C3%B5end.pdf",
          "content-type": "application/pdf",
        },
        payload: pdf,
      });
      current = await act<Made>(
        applicant,
        "attachDocument",
        { applicationId, requirementId: requirement.id, documentId: sent.json<{ id: string }>().id },
        state,
      );
    }
    const submitted = await act<Made>(
      applicant,
      "submitApplication",
      { applicationId, revision: current?.application.revision },
      state,
    );
    expect(submitted.application).toMatchObject({
      status: "SUBMITTED",
      number: expect.stringMatching(/^T-\d{4}-\d{6}$/) as string,
      actingParty: "AWARDING_BODY",
    });

    await act(coordinator, "takeForReview", { applicationId }, state);
    await act(
      coordinator,
      "requestCompletion",
      {
        applicationId,
        text: "Palun lisage töötõend.",
        dueOn: new Date(Date.now() + 12096e5).toISOString().slice(0, 10),
      },
      state,
    );
    await act(applicant, "completeApplication", { applicationId, answer: "Lisasin." }, state);
    await act(coordinator, "admitApplication", { applicationId }, state);

    const hour = 3_600_000;
    const at = (ms: number): string => new Date(Date.now() + ms).toISOString();
    const [assessor] = await sql<{ id: string; code: string }>(
      "select p.id, p.personal_code code from person p join mandate m on m.person_id = p.id where m.role = 'ASSESSOR' and p.personal_code = '60001018800'",
    );
    const plan = {
      qualificationIds: [qualification?.id],
      startsAt: at(48 * hour),
      endsAt: at(50 * hour),
      place: "Tallinn",
      language: "et",
      capacity: 2,
      registrationClosesAt: at(24 * hour),
      assessorIds: [assessor?.id],
    };
    const planned = await act<{ examSession: { id: string } }>(
      coordinator,
      "planExamSession",
      plan,
      "examSession { id status }",
    );
    const examSessionId = planned.examSession.id;
    await act(coordinator, "publishExamSession", { examSessionId }, "examSession { status }");
    await act(applicant, "takeSeat", { applicationId, examSessionId }, state);
    // Time passes: the exam is held. Nothing but the clock can do this, so the test moves the session's hours back.
    await sql(
      "update exam_session set registration_closes_at = now() - interval '3 hours', starts_at = now() - interval '2 hours', ends_at = now() - interval '1 hour' where id = $1",
      [examSessionId],
    );

    const liis = await as("60001018800", "ASSESSOR");
    const session = await running.ask<{
      examSession: {
        seats: { id: string; application: { procedure: { examParts: { id: string; maxPoints: number }[] } } }[];
      };
    }>(
      `{ examSession(id: "${examSessionId}") { seats { id application { procedure { examParts { id maxPoints } } } } } }`,
      {},
      liis,
    );
    const seat = session.data.examSession.seats[0];
    const results = seat?.application.procedure.examParts.map((part) => ({
      examPartId: part.id,
      points: part.maxPoints,
    }));
    await act(liis, "recordResults", { examSeatId: seat?.id, results }, "examSeat { id results { isPassed } }");
    await act(liis, "confirmResults", { examSessionId }, "examSession { status }");

    const [committee] = await sql<{ id: string }>(
      "select c.id from committee c join application a on a.organisation_id = c.organisation_id where a.id = $1",
      [applicationId],
    );
    const convened = await act<{ meeting: { id: string } }>(
      coordinator,
      "conveneMeeting",
      {
        committeeId: committee?.id,
        form: "ONLINE",
        startsAt: at(hour),
        webLink: "https://koosolek.example",
        applicationIds: [applicationId],
      },
      "meeting { id }",
    );
    const meetingId = convened.meeting.id;
    const chair = await as("37101010021", "COMMITTEE_CHAIR");
    const meetingText = `{ meeting(id: "${meetingId}") { status seats { person { id lastName } } agenda { id viewerIsRecused quorum { entitled needed isReached } application { number } } minutes { isReady pdfPath sha256 } } }`;
    interface MeetingAnswer {
      meeting: {
        status: string;
        seats: { person: { id: string } }[];
        agenda: { id: string; quorum: { entitled: number } }[];
        minutes: { isReady: boolean; pdfPath: string | null } | null;
      };
    }
    const meeting = (await running.ask<MeetingAnswer>(meetingText, {}, chair)).data.meeting;
    const agendaItemId = meeting.agenda[0]?.id;
    expect(meeting.agenda[0]?.quorum.entitled).toBe(meeting.seats.length - 1);
    await act(
      chair,
      "markAttendance",
      { meetingId, presentPersonIds: meeting.seats.map((one) => one.person.id) },
      "meeting { status }",
    );
    await act(chair, "openVoting", { agendaItemId }, "agendaItem { openedAt }");
    const recused = await as("60001018800", "COMMITTEE_MEMBER");
    expect((await running.ask<MeetingAnswer>(meetingText, {}, recused)).data.meeting.agenda).toEqual([]);
    for (const member of [
      chair,
      await as("39901012239", "COMMITTEE_MEMBER"),
      await as("50001029996", "COMMITTEE_MEMBER"),
    ]) {
      await act(member, "castVote", { agendaItemId, choice: "FOR" }, "agendaItem { myVote }");
    }
    const closed = await act<{ agendaItem: object }>(
      chair,
      "closeVoting",
      { agendaItemId },
      "agendaItem { result tally { for against abstained decidedByChair } }",
    );
    expect(closed.agendaItem).toMatchObject({
      result: "AWARD",
      tally: { for: 3, against: 0, abstained: 0, decidedByChair: false },
    });

    await act(chair, "prepareMinutes", { meetingId }, "meeting { status }");
    await work();
    const ready = (await running.ask<MeetingAnswer>(meetingText, {}, chair)).data.meeting;
    expect(ready).toMatchObject({ status: "MINUTES_SIGNING", minutes: { isReady: true } });
    const page = await running.app.inject({ url: ready.minutes?.pdfPath ?? "", headers: { cookie: chair } });
    expect(page.rawPayload.subarray(0, 5).toString()).toBe("%PDF-");
    expect(await sql("select 1 from decision where application_id = $1", [applicationId])).toEqual([]);

    const begun = await act<{ signing: { id: string; verificationCode: string } }>(
      chair,
      "startSigning",
      { meetingId, means: "MOBILE_ID", phoneNumber: "+37255501234" },
      "signing { id state verificationCode }",
    );
    expect(begun.signing.verificationCode).toMatch(/^\d{4}$/);
    let signed = "PENDING";
    for (let patience = 0; signed === "PENDING" && patience < 10; patience += 1) {
      const finished = await act<{ signing: { state: string } }>(
        chair,
        "finishSigning",
        { signingId: begun.signing.id },
        "signing { state failure }",
      );
      signed = finished.signing.state;
    }
    expect(signed).toBe("SIGNED");
    await work();

    const [drafted] = await sql<{ id: string }>("select id from certificate where application_id = $1", [
      applicationId,
    ]);
    await act(coordinator, "submitCertificate", { certificateId: drafted?.id }, "certificate { status }");
    const registrar = await as("60001019939", "REGISTRAR");
    const confirmed = await act<{ certificate: { registrationNumber: string; verificationPath: string } }>(
      registrar,
      "confirmCertificate",
      { certificateId: drafted?.id },
      "certificate { status registrationNumber verificationPath }",
    );
    await work();

    const { registrationNumber, verificationPath } = confirmed.certificate;
    const byNumber = `{ certificate(registrationNumber: "${registrationNumber}") { status holder { firstName lastName } } certificates(filter: {name: "maasikas mari"}) { edges { node { registrationNumber } } } }`;
    expect((await running.ask(byNumber)).data).toEqual({
      certificate: { status: "VALID", holder: { firstName: "Mari", lastName: "Maasikas" } },
      certificates: { edges: [{ node: { registrationNumber } }] },
    });
    expect((await running.app.inject({ url: verificationPath })).body).toContain("Maasikas");

    await act(
      applicant,
      "setCertificateVisibility",
      { certificateId: drafted?.id, nameHidden: false, birthDateHidden: false, certificateHidden: true },
      "certificate { certificateHidden }",
    );
    expect((await running.ask(byNumber)).data).toEqual({ certificate: null, certificates: { edges: [] } });
    expect((await running.app.inject({ url: verificationPath })).statusCode).toBe(404);

    const { data } = await running.ask<{
      letters: { edges: { node: { subject: string } }[] };
      application: { status: string };
    }>(
      `{ letters(first: 50) { edges { node { subject emailState } } } application(id: "${applicationId}") { status timeline { type } } }`,
      {},
      applicant,
    );
    expect(data.application.status).toBe("REGISTERED");
    expect(data.letters.edges.length).toBeGreaterThanOrEqual(7);
  }, 120_000);
});
