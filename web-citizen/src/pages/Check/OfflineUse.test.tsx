import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { startTexts } from "@kutse/web-shared/texts/startTexts";
import { texts } from "../../texts/texts";
import { OfflineUse } from "./OfflineUse";

beforeAll(() => startTexts(texts));

/** The browser's offer to install, answered by the person. */
function offerInstall(outcome: "accepted" | "dismissed") {
  const prompt = jest.fn(() => Promise.resolve());
  const event = Object.assign(new Event("beforeinstallprompt", { cancelable: true }), {
    prompt,
    userChoice: Promise.resolve({ outcome }),
  });
  act(() => void window.dispatchEvent(event));
  return { event, prompt };
}

const install = () => screen.queryByRole("button", { name: "Paigalda seadmesse" });

describe("the page without a network", () => {
  it("says whether it is ready, and how to install it where the browser makes no offer", async () => {
    const { rerender } = render(<OfflineUse isKept={null} />);
    expect(screen.getByRole("status").textContent).toMatch(/^Laadin alla/);
    rerender(<OfflineUse isKept={false} />);
    expect(screen.getByRole("status").textContent).toMatch(/ei hoia lehte alles/);
    rerender(<OfflineUse isKept />);
    expect(screen.getByRole("status").textContent).toBe("See leht on nüüd valmis töötama ka ilma võrguühenduseta.");
    expect(install()).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Kuidas leht seadmesse paigaldada" }));
    expect(screen.getByText(/^iPhone’is ja iPadis/)).toBeTruthy();
  });

  it("keeps the browser's offer for a calm button, and says when it is installed", async () => {
    render(<OfflineUse isKept />);
    const { event, prompt } = offerInstall("accepted");
    expect(event.defaultPrevented).toBe(true);
    expect(prompt).not.toHaveBeenCalled();
    await userEvent.click(install() as HTMLElement);
    expect(prompt).toHaveBeenCalledTimes(1);
    expect(await screen.findByText("Leht on teie seadmesse paigaldatud.")).toBeTruthy();
  });

  it("shows the way by hand again after the offer has been put off", async () => {
    render(<OfflineUse isKept />);
    offerInstall("dismissed");
    await userEvent.click(install() as HTMLElement);
    expect(await screen.findByRole("button", { name: "Kuidas leht seadmesse paigaldada" })).toBeTruthy();
    expect(install()).toBeNull();
  });
});
