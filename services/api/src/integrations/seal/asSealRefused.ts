import { SigningRefused } from "../signing/SigningRefused";
import { SealRefused } from "./SealRefused";

/** What stood in the way of a signature, said of a seal; anything else as it is. */
export function asSealRefused(error: unknown): unknown {
  if (!(error instanceof SigningRefused)) return error;
  return new SealRefused(error.why === "UNAVAILABLE" ? "UNAVAILABLE" : "INVALID", error.message);
}
