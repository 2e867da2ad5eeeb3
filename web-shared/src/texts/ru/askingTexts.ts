import { asking } from "./asking";
import { askingForm } from "./askingForm";
import { askingResults } from "./askingResults";

/** The texts of asking in Russian, for the portals where questionnaires are made. */
export const askingTexts = { asking, askingForm, askingResults };
