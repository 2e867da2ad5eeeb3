import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "jest-axe";
import { useState } from "react";
import { startTestTexts } from "../testing/startTestTexts";
import { Accordion } from "./Accordion";
import { Button } from "./Button";
import { ConfirmDialog } from "./ConfirmDialog";
import { Tabs } from "./Tabs";
import { Toasts } from "./Toasts";
import { useToast } from "./useToast";

beforeEach(() => startTestTexts());

function Destroy({ onConfirm = () => undefined }: { onConfirm?: () => void }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button tone="danger" onPress={() => setOpen(true)}>
        Kustuta
      </Button>
      <ConfirmDialog
        title="Kas kustutada mustand?"
        isOpen={isOpen}
        act="Kustuta taotluse mustand"
        onConfirm={onConfirm}
        onClose={() => setOpen(false)}
      >
        Mustandit ei saa taastada.
      </ConfirmDialog>
    </>
  );
}

test("a dialog holds the focus, closes with Esc and gives the focus back", async () => {
  render(<Destroy />);
  const opener = screen.getByRole("button", { name: "Kustuta" });
  await userEvent.click(opener);
  const dialog = await screen.findByRole("dialog", { name: "Kas kustutada mustand?" });
  expect(dialog).toContainElement(document.activeElement as HTMLElement);
  expect(await axe(dialog)).toHaveNoViolations();
  await userEvent.keyboard("{Escape}");
  expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  await waitFor(() => expect(opener).toHaveFocus());
});

test("the button that destroys names what it destroys", async () => {
  let confirmed = 0;
  render(<Destroy onConfirm={() => (confirmed += 1)} />);
  await userEvent.click(screen.getByRole("button", { name: "Kustuta" }));
  await userEvent.click(await screen.findByRole("button", { name: "Kustuta taotluse mustand" }));
  expect(confirmed).toBe(1);
});

test("a busy button says what it does and does not do it twice", async () => {
  let pressed = 0;
  render(
    <Button busy busyText="Allkirjastan …" onPress={() => (pressed += 1)}>
      Allkirjasta
    </Button>,
  );
  const button = screen.getByRole("button", { name: /Allkirjastan …/ });
  await userEvent.click(button);
  expect(pressed).toBe(0);
});

test("tabs move by arrow keys and open with Enter", async () => {
  const opened: string[] = [];
  const tabs = [
    { id: "history", label: "Ajalugu", content: "Esitatud" },
    { id: "papers", label: "Dokumendid", count: 3, content: "Diplom" },
  ];
  render(<Tabs label="Taotlus" tabs={tabs} onSelect={(id) => opened.push(id)} />);
  await userEvent.tab();
  await userEvent.keyboard("{ArrowRight}{Enter}");
  expect(await screen.findByRole("tabpanel", { name: /Dokumendid/ })).toHaveTextContent("Diplom");
  expect(opened).toContain("papers");
});

test("an accordion says whether it is open", async () => {
  render(<Accordion title="Mida eksamil küsitakse?">Kirjalik test.</Accordion>);
  const head = screen.getByRole("button", { name: "Mida eksamil küsitakse?" });
  expect(head).toHaveAttribute("aria-expanded", "false");
  await userEvent.click(head);
  expect(head).toHaveAttribute("aria-expanded", "true");
  expect(screen.getByText("Kirjalik test.")).toBeVisible();
});

function Say() {
  const { say } = useToast();
  return <Button onPress={() => say("Salvestatud.")}>Salvesta</Button>;
}

test("a message is said politely and can be closed", async () => {
  render(
    <Toasts>
      <Say />
    </Toasts>,
  );
  await userEvent.click(screen.getByRole("button", { name: "Salvesta" }));
  expect(screen.getByRole("status")).toHaveTextContent("Salvestatud.");
  await userEvent.click(screen.getByRole("button", { name: "Sulge" }));
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
});
