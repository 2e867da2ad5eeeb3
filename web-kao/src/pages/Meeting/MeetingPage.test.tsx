import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { aPerson } from "../../testing/aPerson";
import { renderKaoPage } from "../../testing/renderKaoPage";
import { aMeeting } from "./aMeeting";
import { anAgendaItem } from "./anAgendaItem";

type Answers = Parameters<typeof renderKaoPage>[2];

function open(meeting: object, answers: Answers = {}) {
  return renderKaoPage("/meetings/meeting-1", "COMMITTEE_CHAIR", { MeetingPage: { data: { meeting } }, ...answers });
}

const done = (agendaItem: object) => ({ __typename: "AgendaItemPayload", agendaItem, problems: [] });

describe("a meeting", () => {
  it("lets a member vote against with a reason", async () => {
    const voted = anAgendaItem({ myVote: "AGAINST", votesCast: 2 });
    const { container, sent } = await open(aMeeting(), { CastVote: { data: { castVote: done(voted) } } });
    const choice = await screen.findByRole("radiogroup", { name: "Teie hääl: Mari Maasikas" });
    await userEvent.click(within(choice).getByRole("radio", { name: "Vastu" }));
    await userEvent.type(screen.getByRole("textbox", { name: "Põhjendus" }), "Portfoolio on puudulik");
    expect(await axe(container)).toHaveNoViolations();
    await userEvent.click(screen.getByRole("button", { name: "Hääleta" }));
    expect(await screen.findByText("Olete hääletanud: Vastu")).toBeVisible();
    const vote = sent.find((request) => request.operationName === "CastVote");
    expect(vote?.variables["input"]).toEqual({
      agendaItemId: "item-1",
      choice: "AGAINST",
      reason: "Portfoolio on puudulik",
    });
  });

  it("asks for ground and reasons only when the tally refuses", async () => {
    const refusal = {
      __typename: "AgendaItemPayload",
      agendaItem: null,
      problems: [{ __typename: "Problem", code: "REFUSAL_GROUND_REQUIRED", field: "refusalGround" }],
    };
    const tally = { __typename: "Tally", for: 0, against: 3, abstained: 0, decidedByChair: false };
    const closed = anAgendaItem({
      closedAt: "2026-11-23T12:30:00Z",
      result: "REFUSE",
      refusalGround: "Kord p 12",
      refusalReasons: "Eksam sooritamata",
      tally,
      viewerCanVote: false,
    });
    const { sent } = await open(aMeeting({ agenda: [anAgendaItem({ viewerCanCloseVoting: true })] }), {
      CloseVoting: ({ input }) =>
        (input as { refusalGround: string | null }).refusalGround
          ? { data: { closeVoting: done(closed) } }
          : { data: { closeVoting: refusal } },
    });
    await userEvent.click(await screen.findByRole("button", { name: "Lõpeta hääletus: Mari Maasikas" }));
    await userEvent.click(screen.getByRole("button", { name: "Lõpeta hääletus ja loe hääled" }));
    await userEvent.type(await screen.findByRole("textbox", { name: "Alus" }), "Kord p 12");
    await userEvent.type(screen.getByRole("textbox", { name: "Põhjendus" }), "Eksam sooritamata");
    await userEvent.click(screen.getByRole("button", { name: "Jäta kutse andmata" }));
    expect(await screen.findByText("poolt 0, vastu 3, erapooletuid 0")).toBeVisible();
    expect(sent.filter((request) => request.operationName === "CloseVoting").at(-1)?.variables["input"]).toEqual({
      agendaItemId: "item-1",
      refusalGround: "Kord p 12",
      refusalReasons: "Eksam sooritamata",
    });
  });

  it("shows the verification code while signing and says when it is signed", async () => {
    const minutes = {
      __typename: "Minutes",
      id: "minutes-1",
      isReady: true,
      version: 1,
      pdfPath: "/files/minutes.pdf",
      jsonPath: null,
      containerPath: null,
      preparedAt: "2026-11-23T13:00:00Z",
      signedAt: null,
      requiredSigners: [aPerson("Peeter", "Saar")],
      signatures: [],
    };
    const meeting = aMeeting({ status: "MINUTES_SIGNING", minutes, viewerCanSign: true });
    const signing = {
      __typename: "Signing",
      id: "signing-1",
      state: "PENDING",
      failure: null,
      verificationCode: "4821",
    };
    const payload = (facts: object) => ({
      __typename: "SigningPayload",
      signing: { ...signing, ...facts },
      problems: [],
    });
    let asked = 0;
    await open(meeting, {
      StartSigning: { data: { startSigning: payload({}) } },
      FinishSigning: () => {
        asked += 1;
        return { data: { finishSigning: payload({ meeting, state: asked > 1 ? "SIGNED" : "PENDING" }) } };
      },
    });
    expect(await screen.findByRole("link", { name: "Ava protokoll (PDF)" })).toHaveAttribute(
      "href",
      "/files/minutes.pdf",
    );
    await userEvent.type(screen.getByRole("textbox", { name: /Telefoninumber/ }), "+372 5555 5555");
    await userEvent.click(screen.getByRole("button", { name: "Allkirjasta protokoll" }));
    expect(await screen.findByText("4821")).toBeVisible();
    await waitFor(() => expect(screen.getByText("Protokoll on teie poolt allkirjastatud")).toBeVisible(), {
      timeout: 6_000,
    });
    expect(asked).toBe(2);
  });
});
