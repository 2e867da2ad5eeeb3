import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { startTestTexts } from "../testing/startTestTexts";
import { PickFromMany } from "./PickFromMany";

beforeEach(() => startTestTexts());

const options = ["Eesti Keevitajate Liit", "Eesti Müürseppade Selts", "Eesti Seppade Selts", "Võru Puidukool"].map(
  (label, at) => ({ value: String(at), label }),
);

test("one of many is found by parts of its words in any order, without the marks of letters, and picked with the keyboard", async () => {
  const user = userEvent.setup();
  const picked: string[] = [];
  const { container } = render(
    <PickFromMany label="Kutse andja" options={options} onPick={(one) => picked.push(one)} />,
  );
  const field = screen.getByRole("combobox", { name: "Kutse andja" });
  await user.type(field, "selts seppade");
  expect(screen.getAllByRole("option").map((each) => each.textContent)).toEqual([
    "Eesti Müürseppade Selts",
    "Eesti Seppade Selts",
  ]);
  await user.clear(field);
  await user.type(field, "voru");
  await user.keyboard("{ArrowDown}{Enter}");
  expect(picked).toEqual(["3"]);
  expect(field).toHaveValue("");
  expect(await axe(container)).toHaveNoViolations();
});

test("what fits nothing is said", async () => {
  const user = userEvent.setup();
  render(<PickFromMany label="Kutse andja" options={options} onPick={() => undefined} />);
  await user.type(screen.getByRole("combobox"), "xyz");
  expect(screen.getByText("Sellist ei leidnud")).toBeInTheDocument();
});
