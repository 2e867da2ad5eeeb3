import { configure } from "@testing-library/react";
import "@testing-library/jest-dom";
import { toHaveNoViolations } from "jest-axe";

// The first page of a test file loads its code while the machine may be busy with other files.
configure({ asyncUtilTimeout: 8_000 });

expect.extend(toHaveNoViolations);

const widthPx = 1280;

/** A desktop browser: min-width queries match up to its width. */
window.matchMedia = (media: string): MediaQueryList => ({
  matches: /pointer:\s*fine/.test(media) || Number(/min-width:\s*(\d+)/.exec(media)?.[1] ?? Infinity) <= widthPx,
  media,
  onchange: null,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  addListener: () => undefined,
  removeListener: () => undefined,
  dispatchEvent: () => false,
});
Object.defineProperty(window, "innerWidth", { value: widthPx });
window.scrollTo = () => undefined;
