import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { aPerson } from "../../testing/aPerson";
import { anElective } from "../../testing/anElective";
import { aQualification } from "../../testing/aQualification";
import { renderKaoPage } from "../../testing/renderKaoPage";

const part = {
  __typename: "ExamPart",
  id: "part-1",
  title: "Kirjalik töö",
  titleEn: "Written",
  titleRu: "Письменная работа",
  maxPoints: 100,
  passPoints: 60,
  position: 1,
};

function aSeat(results: object[] = []) {
  return {
    __typename: "ExamSeat",
    id: "seat-1",
    takenAt: "2026-11-20T12:00:00Z",
    didNotAppear: false,
    proposal: null,
    results,
    application: {
      __typename: "Application",
      id: "application-1",
      number: "T-2026-0001",
      applicant: aPerson(),
      qualification: aQualification(),
      electives: [anElective()],
      procedure: { __typename: "AwardingProcedure", id: "procedure-1", examParts: [part] },
    },
  };
}

const session = {
  __typename: "ExamSession",
  id: "session-1",
  startsAt: "2026-11-23T08:00:00Z",
  endsAt: "2026-11-23T12:00:00Z",
  status: "HELD",
  cancelReason: null,
  place: "Narva mnt 25",
  webLink: null,
  language: "et",
  capacity: 10,
  seatsTaken: 1,
  registrationClosesAt: "2026-11-20T21:59:00Z",
  resultsConfirmedAt: null,
  round: null,
  qualifications: [aQualification()],
  assessors: [aPerson("Liis", "Lepp")],
  seats: [aSeat()],
  viewerCanRecord: true,
  viewerCanConfirm: true,
  viewerCanPublish: false,
  viewerCanCancel: false,
};

describe("entering results", () => {
  it("takes points within the part's range and shows whether they pass", async () => {
    const result = {
      __typename: "ExamResult",
      id: "result-1",
      points: 78,
      remark: null,
      isPassed: true,
      examPart: part,
    };
    const payload = { __typename: "ExamSeatPayload", examSeat: aSeat([result]), problems: [] };
    const { container, sent } = await renderKaoPage("/exam-sessions/session-1", "ASSESSOR", {
      ExamSessionPage: { data: { examSession: session } },
      RecordResults: { data: { recordResults: payload } },
    });
    const form = await screen.findByRole("form", { name: "Tulemused: Mari Maasikas" });
    const points = within(form).getByRole("textbox", { name: "Kirjalik töö" });
    const save = within(form).getByRole("button", { name: "Salvesta tulemused: Mari Maasikas" });
    await userEvent.type(points, "120{Tab}");
    expect(within(form).getByText("Punkte saab olla nullist kuni 100ni, täisarvudes.")).toBeVisible();
    await userEvent.click(save);
    expect(sent.some((request) => request.operationName === "RecordResults")).toBe(false);
    await userEvent.clear(points);
    await userEvent.type(points, "78{Tab}");
    expect(within(form).getByText("sooritatud")).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
    await userEvent.click(save);
    expect(await screen.findByText("Tulemused on salvestatud.")).toBeVisible();
    expect(sent.find((request) => request.operationName === "RecordResults")?.variables["input"]).toEqual({
      examSeatId: "seat-1",
      didNotAppear: false,
      results: [{ examPartId: "part-1", points: 78, remark: null }],
    });
  });

  it("says what confirming means before it locks the results", async () => {
    const payload = {
      __typename: "ExamSessionPayload",
      examSession: null,
      problems: [{ __typename: "Problem", code: "RESULTS_INCOMPLETE", field: null }],
    };
    await renderKaoPage("/exam-sessions/session-1", "ASSESSOR", {
      ExamSessionPage: { data: { examSession: session } },
      ConfirmResults: { data: { confirmResults: payload } },
    });
    await userEvent.click(await screen.findByRole("button", { name: "Kinnita tulemused" }));
    const dialog = await screen.findByRole("dialog", { name: "Kas kinnitan eksami tulemused?" });
    expect(within(dialog).getByText(/Pärast kinnitamist tulemusi muuta ei saa/)).toBeVisible();
    await userEvent.click(within(dialog).getByRole("button", { name: "Kinnita ja lukusta tulemused" }));
    expect(await screen.findByText("Mõnel eksamil osalenul on tulemus puudu. Sisestage kõik tulemused.")).toBeVisible();
  });
});
