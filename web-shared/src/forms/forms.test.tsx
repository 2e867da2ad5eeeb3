import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { useFormProblems } from "../problems/useFormProblems";
import { startTestTexts } from "../testing/startTestTexts";
import { Button } from "../ui/Button";
import { ErrorSummary } from "../ui/ErrorSummary";
import { FormCheckbox } from "./FormCheckbox";
import { FormTextField } from "./FormTextField";
import { rules } from "./rules";
import { useZodForm } from "./useZodForm";
import { z } from "./zod";

const schema = z.object({ email: rules.email(), personalCode: rules.personalCode(), agreed: z.boolean() });
type Values = z.output<typeof schema>;
type Problems = { code: string; field: string | null }[];

function Form({ send }: { send: (values: Values) => Problems }) {
  const form = useZodForm(schema, { email: "", personalCode: "", agreed: false });
  const { mistakes, attempt, show } = useFormProblems(form);
  const submit = form.handleSubmit((values) => {
    show(send(values));
  });
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <ErrorSummary mistakes={mistakes} attempt={attempt} />
      <FormTextField control={form.control} name="email" label="E-post" />
      <FormTextField control={form.control} name="personalCode" label="Isikukood" />
      <FormCheckbox control={form.control} name="agreed">
        Olen nõus
      </FormCheckbox>
      <Button type="submit">Saada</Button>
    </form>
  );
}

beforeEach(() => startTestTexts());

async function fill(email: string, code: string) {
  await userEvent.type(screen.getByRole("textbox", { name: "E-post" }), email);
  await userEvent.type(screen.getByRole("textbox", { name: "Isikukood" }), code);
  await userEvent.click(screen.getByRole("button", { name: "Saada" }));
}

test("nothing is wrong while typing; on submit the summary takes the focus and links to the fields", async () => {
  const { container } = render(<Form send={() => []} />);
  await userEvent.type(screen.getByRole("textbox", { name: "E-post" }), "mari@");
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: "Saada" }));
  const summary = await screen.findByRole("alert");
  expect(summary).toHaveFocus();
  expect(summary).toHaveTextContent("Parandage 2 viga");
  expect(await axe(container)).toHaveNoViolations();
  await userEvent.click(screen.getByRole("button", { name: "Sellist isikukoodi ei ole. Kontrollige numbreid." }));
  expect(screen.getByRole("textbox", { name: "Isikukood" })).toHaveFocus();
});

test("a mended field is checked again when it is left; the summary stays until the form is sent again", async () => {
  render(<Form send={() => []} />);
  await fill("mari@", "60001019906");
  const email = screen.getByRole("textbox", { name: "E-post" });
  expect(email).toBeInvalid();
  await userEvent.type(email, "näide.ee");
  await userEvent.tab();
  expect(email).toBeValid();
  expect(screen.getByRole("alert")).toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: "Saada" }));
  await waitFor(() => expect(screen.queryByRole("alert")).not.toBeInTheDocument());
});

test("what is sent is clean: the personal code without spaces", async () => {
  const sent: Values[] = [];
  render(<Form send={(values) => (sent.push(values), [])} />);
  await fill(" mari@naide.ee", "6000101 9906");
  expect(sent).toEqual([{ email: "mari@naide.ee", personalCode: "60001019906", agreed: false }]);
});

test("the server's problems stand beside their fields, the rest above the form", async () => {
  render(
    <Form
      send={() => [
        { code: "EMAIL_INVALID", field: "email" },
        { code: "ROUND_CLOSED", field: null },
        { code: "PHONE_REQUIRED", field: "phone" },
      ]}
    />,
  );
  await fill("mari@naide.ee", "60001019906");
  const summary = await screen.findByRole("alert");
  expect(summary).toHaveTextContent("Taotluste vastuvõtt selles voorus on lõppenud.");
  expect(summary).toHaveTextContent("Kirjutage telefoninumber, millega allkirjastate.");
  expect(screen.getByRole("textbox", { name: "E-post" })).toHaveAccessibleDescription(/Kirjutage e-posti aadress/);
});
