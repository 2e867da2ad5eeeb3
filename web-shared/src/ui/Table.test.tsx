import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { startTestTexts } from "../testing/startTestTexts";
import { EmptyState } from "./EmptyState";
import { Table, type TableSort } from "./Table";

type Round = { id: string; name: string; fee: string };
const rounds: Round[] = [
  { id: "1", name: "Kevad", fee: "115,00 €" },
  { id: "2", name: "Sügis", fee: "230,00 €" },
];
const columns = [
  { id: "name", label: "Voor", main: true, sortKey: "name", cell: (round: Round) => round.name },
  { id: "fee", label: "Tasu", figures: true, cell: (round: Round) => round.fee },
];

beforeEach(() => startTestTexts());

function show(rows: readonly Round[], sort?: TableSort, onSort: (next: TableSort) => void = () => undefined) {
  return render(
    <Table
      caption="Voorud"
      columns={columns}
      rows={rows}
      rowKey={(round) => round.id}
      sort={sort}
      onSort={onSort}
      empty={<EmptyState title="Voore ei ole">Kavandage esimene voor.</EmptyState>}
    />,
  );
}

test("it is a real table with a caption and named columns", async () => {
  const { container } = show(rounds);
  const table = screen.getByRole("table", { name: "Voorud" });
  expect(within(table).getAllByRole("row")).toHaveLength(3);
  expect(within(table).getByRole("columnheader", { name: "Tasu" })).toBeVisible();
  expect(
    within(table)
      .getAllByRole("cell")
      .map((cell) => cell.textContent),
  ).toContain("Kevad");
  expect(await axe(container)).toHaveNoViolations();
});

test("the head of a column sorts, and says how the rows stand", async () => {
  const asked: TableSort[] = [];
  show(rounds, { key: "name", direction: "ascending" }, (next) => asked.push(next));
  expect(screen.getByRole("columnheader", { name: /Voor/ })).toHaveAttribute("aria-sort", "ascending");
  await userEvent.click(screen.getByRole("button", { name: /Voor/ }));
  expect(asked).toEqual([{ key: "name", direction: "descending" }]);
});

test("without rows it says what to do", () => {
  show([]);
  expect(screen.queryByRole("table")).not.toBeInTheDocument();
  expect(screen.getByText("Kavandage esimene voor.")).toBeVisible();
});
