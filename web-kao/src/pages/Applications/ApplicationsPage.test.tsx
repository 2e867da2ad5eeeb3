import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { aPerson } from "../../testing/aPerson";
import { aQualification } from "../../testing/aQualification";
import { renderKaoPage } from "../../testing/renderKaoPage";

const row = {
  __typename: "Application",
  id: "application-1",
  number: "T-2026-0001",
  status: "IN_REVIEW",
  actingParty: "AWARDING_BODY",
  dueOn: "2026-12-07",
  kind: "INITIAL",
  submittedAt: "2026-11-18T12:05:00Z",
  applicant: aPerson(),
  qualification: aQualification(),
  specialisation: null,
  round: { __typename: "ApplicationRound", id: "round-1", name: "Sügis 2026" },
  reviewer: null,
};

const queues = ["ALL", "MINE", "UNASSIGNED", "OVERDUE", "READY_FOR_MEETING"];

function anAnswer() {
  return {
    data: {
      applications: {
        __typename: "ApplicationConnection",
        edges: [{ __typename: "ApplicationEdge", cursor: "1", node: row }],
        pageInfo: { __typename: "PageInfo", hasNextPage: false, endCursor: null },
        totalCount: 1,
        queueCounts: queues.map((queue, count) => ({ __typename: "QueueCount", queue, count })),
      },
    },
  };
}

const filters = {
  data: {
    applicationRounds: {
      __typename: "ApplicationRoundConnection",
      edges: [
        {
          __typename: "ApplicationRoundEdge",
          node: { __typename: "ApplicationRound", id: "round-1", name: "Sügis 2026" },
        },
      ],
    },
    awardingBody: { __typename: "Organisation", id: "body-a", awardingRights: [] },
  },
};

const open = () => renderKaoPage("/applications", "COORDINATOR", { ApplicationsPage: anAnswer, QueueFilters: filters });

describe("the work queue", () => {
  it("says of each case who must act and by when", async () => {
    const { container } = await open();
    const link = await screen.findByRole("link", { name: "Mari Maasikas" });
    expect(link).toHaveAttribute("href", "/applications/application-1");
    expect(screen.getByText("Järgmisena tegutseb: kutse andja, hiljemalt 07.12.2026")).toBeVisible();
    expect(screen.getByRole("tab", { name: /Määramata/ })).toHaveTextContent("2");
    expect(await axe(container)).toHaveNoViolations();
  });

  it("keeps the queue and the filters in the address", async () => {
    const { router, sent } = await open();
    await userEvent.click(await screen.findByRole("tab", { name: /Määramata/ }));
    await userEvent.selectOptions(await screen.findByLabelText("Seis"), "Läbivaatamisel");
    expect(router.state.location.search).toBe("?queue=UNASSIGNED&status=IN_REVIEW");
    const last = sent.filter((request) => request.operationName === "ApplicationsPage").at(-1);
    expect(last?.variables["filter"]).toEqual({ queue: "UNASSIGNED", statuses: ["IN_REVIEW"] });
    const chips = screen.getByRole("list", { name: "Kehtivad piirangud" });
    await userEvent.click(within(chips).getByRole("button", { name: /Läbivaatamisel/ }));
    expect(router.state.location.search).toBe("?queue=UNASSIGNED");
  });

  it("never puts a searched name into the address", async () => {
    const { router, sent } = await open();
    await userEvent.type(await screen.findByLabelText("Nimi või taotluse number"), "Maasikas{Enter}");
    expect(await screen.findByText("Maasikas")).toBeVisible();
    expect(router.state.location.search).toBe("");
    const last = sent.filter((request) => request.operationName === "ApplicationsPage").at(-1);
    expect(last?.variables["filter"]).toEqual({ queue: "ALL", text: "Maasikas" });
  });
});
