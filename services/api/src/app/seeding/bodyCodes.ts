import { readBoth } from "./readBoth";

/** The registry codes of the organisations by their seed keys. */
export function bodyCodes(): Map<string, string> {
  return new Map(readBoth("organisations").map((row) => [row["key"] ?? "", row["registryCode"] ?? ""]));
}
