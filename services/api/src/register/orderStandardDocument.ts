import type { Act } from "../platform/Act";
import type { StandardAsked } from "./findStandardPdf";

/** Somebody waits for the PDF of a version of a standard: the worker makes it, once however many wait. */
export async function orderStandardDocument(act: Act, { code, version }: StandardAsked): Promise<void> {
  await act.job("makeStandardDocument", { code, version }, { key: `standardDocument:${code}:${String(version)}` });
}
