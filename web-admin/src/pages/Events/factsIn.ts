/** An event's facts (JSON text) for reading: "number: T-2026-000017"; ids say nothing to people and are left out. */
export function factsIn(data: string): string {
  const parsed: unknown = JSON.parse(data);
  if (typeof parsed !== "object" || parsed === null) return "";
  return Object.entries(parsed)
    .filter(([name, value]) => !/Ids?$/.test(name) && value !== null)
    .map(([name, value]) => `${name}: ${typeof value === "object" ? JSON.stringify(value) : String(value)}`)
    .join(", ");
}
