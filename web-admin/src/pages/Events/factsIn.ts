/** An event's facts (JSON text) for reading: "number: T-2026-000017"; ids say nothing to people and are left out. */
export function factsIn(data: string): string {
  return factsOf(JSON.parse(data)).join(", ");
}

function factsOf(facts: unknown, within = ""): string[] {
  if (typeof facts !== "object" || facts === null) return [];
  return Object.entries(facts as Record<string, unknown>)
    .filter(([name, value]) => !/Ids?$/.test(name) && value !== null)
    .flatMap(([name, value]) => {
      if (typeof value === "object" && !Array.isArray(value)) return factsOf(value, `${within}${name}.`);
      return `${within}${name}: ${typeof value === "string" ? value : JSON.stringify(value)}`;
    });
}
