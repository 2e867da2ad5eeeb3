import { readTable } from "./readTable";

/** The registry codes of the organisations by their seed keys. */
export function bodyCodes(): Map<string, string> {
  return new Map(readTable("reference/organisations").map((row) => [row["key"] ?? "", row["registryCode"] ?? ""]));
}
