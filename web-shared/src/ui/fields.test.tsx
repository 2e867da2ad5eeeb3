import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { useState } from "react";
import { startTestTexts } from "../testing/startTestTexts";
import { Checkbox } from "./Checkbox";
import { CheckboxGroup } from "./CheckboxGroup";
import { DateField } from "./DateField";
import { FileUpload } from "./FileUpload";
import { NumberField } from "./NumberField";
import { RadioGroup } from "./RadioGroup";
import { SearchField } from "./SearchField";
import { Select } from "./Select";
import { Switch } from "./Switch";
import { TextArea } from "./TextArea";
import { TextField } from "./TextField";
import { TimeField } from "./TimeField";

beforeEach(() => startTestTexts());

function Everything() {
  const [text, setText] = useState("");
  const [choice, setChoice] = useState<string | null>(null);
  const [ticked, setTicked] = useState<string[]>([]);
  const [sure, setSure] = useState(false);
  const [day, setDay] = useState<string | null>(null);
  const [time, setTime] = useState<string | null>(null);
  const [points, setPoints] = useState<number | null>(null);
  const options = [
    { value: "a", label: "Esmataotlemine", hint: "Esimest korda" },
    { value: "b", label: "Taastõendamine" },
  ];
  return (
    <main>
      <TextField label="Nimi" hint="Nagu passis" error="Täitke see väli." value={text} onChange={setText} />
      <TextArea label="Kirjeldus" optional value={text} onChange={setText} softLimit={10} />
      <Select label="Keel" hint="Eksami keel" options={options} value={choice ?? ""} onChange={setChoice} />
      <RadioGroup label="Liik" options={options} value={choice} onChange={setChoice} />
      <CheckboxGroup label="Osad" options={options} value={ticked} onChange={setTicked} />
      <Checkbox isSelected={sure} onChange={setSure} error="Kinnitage.">
        Kinnitan
      </Checkbox>
      <Switch isSelected={sure} onChange={setSure}>
        Peida
      </Switch>
      <DateField label="Tähtaeg" value={day} onChange={setDay} />
      <TimeField label="Algus" value={time} onChange={setTime} />
      <NumberField label="Punktid" value={points} onChange={setPoints} />
      <SearchField label="Otsi kutset" value={text} onChange={setText} onSubmit={setText} />
      <FileUpload label="Diplom" onFiles={() => undefined} error="Fail on tühi." />
      <output>{JSON.stringify({ choice, ticked, sure, day, time, points })}</output>
    </main>
  );
}

const shown = () => JSON.parse(screen.getAllByText(/"choice"/)[0]?.textContent ?? "{}") as Record<string, unknown>;

test("every field has its name, its hint and its mistake for a screen reader", async () => {
  const { container } = render(<Everything />);
  const name = screen.getByRole("textbox", { name: "Nimi" });
  expect(name).toHaveAccessibleDescription(/Nagu passis.*Täitke see väli\./);
  expect(name).toBeInvalid();
  expect(screen.getByRole("textbox", { name: "Kirjeldus (valikuline)" })).toBeVisible();
  expect(screen.getByRole("combobox", { name: "Keel" })).toHaveAccessibleDescription("Eksami keel");
  expect(screen.getByRole("radio", { name: "Esmataotlemine" })).toHaveAccessibleDescription("Esimest korda");
  expect(screen.getByRole("checkbox", { name: "Kinnitan" })).toHaveAccessibleDescription("Kinnitage.");
  expect(screen.getByRole("button", { name: "Vali fail: Diplom" })).toBeVisible();
  expect(await axe(container)).toHaveNoViolations();
});

test("arrow keys choose among radio buttons and Space ticks a box", async () => {
  render(<Everything />);
  screen.getByRole("combobox", { name: "Keel" }).focus();
  await userEvent.tab();
  await userEvent.keyboard("{ArrowDown}");
  expect(shown()).toMatchObject({ choice: "b" });
  await userEvent.tab();
  await userEvent.keyboard(" ");
  expect(shown()).toMatchObject({ ticked: ["a"] });
});

test("a day and a time are typed by digits alone", async () => {
  render(<Everything />);
  const day = screen.getByRole("group", { name: /Tähtaeg/ });
  const first = within(day).getAllByRole("spinbutton")[0];
  if (!first) throw new Error("no segment");
  await userEvent.click(first);
  await userEvent.keyboard("12012026");
  expect(shown()["day"]).toMatch(/^2026-(12-01|01-12)$/);
  const hour = within(screen.getByRole("group", { name: /Algus/ })).getAllByRole("spinbutton")[0];
  if (!hour) throw new Error("no segment");
  await userEvent.click(hour);
  await userEvent.keyboard("0930");
  expect(shown()["time"]).toBe("09:30");
});

test("what is over the limit stays typed and is counted", async () => {
  render(<Everything />);
  await userEvent.type(screen.getByRole("textbox", { name: /Kirjeldus/ }), "üle kümne tähemärgi");
  expect(screen.getByText("Tekst on 9 tähemärgi võrra liiga pikk")).toBeVisible();
});
