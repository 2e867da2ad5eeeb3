import { renderPage } from "@kutse/web-shared/testing/renderPage";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { texts } from "../../texts/texts";
import { CalendarPage } from "./CalendarPage";

const organisation = { __typename: "Organisation", id: "o1", name: "Kokkade Liit", nameEn: null, nameRu: null };
const exam = (id: string, day: string, isAnnouncedInTime = true) => ({
  ...{ __typename: "CalendarEntry", id, kind: "EXAM", day, organisation, round: null },
  examSession: {
    ...{ __typename: "ExamSession", id, startsAt: `${day}T08:00:00Z`, place: "Tartu, Ülikooli 18", language: "et" },
    ...{ seatsFree: 3, isAnnouncedInTime, qualifications: [] },
  },
});
const round = (id: string, day: string) => ({
  ...{ __typename: "CalendarEntry", id, kind: "ROUND_OPENS", day, organisation, examSession: null },
  round: { __typename: "ApplicationRound", id, name: "Kevadvoor" },
});

function open(path = "/calendar") {
  return renderPage({
    open: [{ path: "calendar", Component: CalendarPage }],
    texts,
    path,
    answers: {
      CalendarPage: {
        data: {
          calendarEntries: {
            __typename: "CalendarEntryConnection",
            edges: [exam("e1", "2030-03-05", false), exam("e2", "2030-03-05"), round("r1", "2030-04-01")].map(
              (node) => ({
                __typename: "CalendarEntryEdge",
                node,
              }),
            ),
            pageInfo: { __typename: "PageInfo", hasNextPage: false, endCursor: null },
          },
        },
      },
    },
  });
}

describe("the calendar", () => {
  it("lists what lies ahead month by month and marks what was announced late", async () => {
    const { container } = await open();
    const march = (await screen.findByRole("heading", { name: "märts 2030" })).closest("section");
    expect(within(march ?? container).getAllByText(/Kutseeksam/)).toHaveLength(2);
    expect(screen.getByText("Teatatud alla 45 päeva ette")).toBeVisible();
    expect(screen.getByText(/Kevadvoor/)).toBeVisible();
    expect(await axe(container)).toHaveNoViolations();
  });

  it("keeps its filters in the address and gives the feed the same ones", async () => {
    const { router, sent } = await open();
    await userEvent.selectOptions(await screen.findByLabelText("Maakond"), "TARTU");
    await userEvent.selectOptions(screen.getByLabelText("Mida näidata"), "exams");
    expect(router.state.location.search).toBe("?county=TARTU&kinds=exams");
    await waitFor(() =>
      expect(sent.at(-1)?.variables).toMatchObject({ filter: { county: "TARTU", kinds: ["EXAM"], until: null } }),
    );
    const feed = await screen.findByRole("link", { name: "Laadi kalendrifail (iCalendar)" });
    expect(feed).toHaveAttribute("href", "/calendar.ics?lang=et&county=TARTU&kinds=EXAM");
  });

  it("is a sheet of days that keys move in, with what happens on the day below", async () => {
    const { container, router } = await open("/calendar?view=month&month=2030-03");
    const first = await screen.findByRole("button", { name: /reede, 1\. märts 2030/ });
    await userEvent.click(first);
    await userEvent.keyboard("{ArrowDown}{ArrowLeft}{ArrowLeft}{ArrowLeft}{Enter}");
    const day = await screen.findByRole("heading", { name: "5. märts 2030" });
    expect(day).toBeVisible();
    expect(within(day.parentElement ?? container).getAllByText(/Kutseeksam/, { selector: "strong" })).toHaveLength(2);
    await userEvent.keyboard("{PageDown}");
    await waitFor(() => expect(router.state.location.search).toContain("month=2030-04"));
    expect(await axe(container)).toHaveNoViolations();
  });
});
