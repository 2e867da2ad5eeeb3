import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { renderKaoPage } from "../../testing/renderKaoPage";
import { aMeeting } from "./aMeeting";
import { anAgendaItem } from "./anAgendaItem";

type Answers = Parameters<typeof renderKaoPage>[2];

function open(meeting: object, answers: Answers) {
  return renderKaoPage("/meetings/meeting-1", "COMMITTEE_CHAIR", { MeetingPage: { data: { meeting } }, ...answers });
}

describe("a meeting that does not go as planned", () => {
  it("lets the chair take a case off the agenda with a reason", async () => {
    const meeting = aMeeting({ agenda: [anAgendaItem({ viewerCanSendBack: true })] });
    const after = aMeeting({ status: "CANCELLED", agenda: [] });
    const sentBack = {
      __typename: "AgendaItemPayload",
      agendaItem: { ...anAgendaItem(), meeting: after },
      problems: [],
    };
    const { sent } = await open(meeting, { SendCaseBack: { data: { sendCaseBack: sentBack } } });
    await userEvent.click(await screen.findByRole("button", { name: "Võta päevakorrast maha: Mari Maasikas" }));
    const dialog = await screen.findByRole("dialog", { name: "Taotlus päevakorrast maha: Mari Maasikas" });
    expect(await axe(dialog)).toHaveNoViolations();
    await userEvent.click(screen.getByRole("button", { name: "Võta päevakorrast maha" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Täitke see väli.");
    await userEvent.type(screen.getByRole("textbox", { name: "Põhjus" }), "Portfoolio puudub");
    await userEvent.click(screen.getByRole("button", { name: "Võta päevakorrast maha" }));
    expect(await screen.findByText(/Päevakorras ei ole taotlusi/)).toBeVisible();
    expect(sent.find((request) => request.operationName === "SendCaseBack")?.variables["input"]).toEqual({
      agendaItemId: "item-1",
      reason: "Portfoolio puudub",
    });
  });

  it("lets the chair end it early and says why it ended", async () => {
    const after = aMeeting({ status: "VOTING_CLOSED", adjournReason: "Kvoorum kadus" });
    const payload = { __typename: "MeetingPayload", meeting: after, problems: [] };
    const { container } = await open(aMeeting({ viewerCanAdjourn: true }), {
      AdjournMeeting: { data: { adjournMeeting: payload } },
    });
    await userEvent.click(await screen.findByRole("button", { name: "Lõpeta koosolek" }));
    await userEvent.type(screen.getByRole("textbox", { name: "Põhjus" }), "Kvoorum kadus");
    await userEvent.click(screen.getByRole("button", { name: "Lõpeta koosolek" }));
    expect(await screen.findByText("Koosolek lõpetati enne, kui kõik küsimused olid otsustatud")).toBeVisible();
    expect(screen.getByText("Kvoorum kadus")).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });
});
