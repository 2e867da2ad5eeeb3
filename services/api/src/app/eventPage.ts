import type { Reactions } from "../platform/reactions";

/** The events of the register as a page for people: what follows from each, or why nothing does. */
export function eventPage(
  types: readonly string[],
  reactions: Reactions,
  quiet: Readonly<Record<string, string>>,
): string {
  const rows = types.map((type) => {
    const follows = Object.keys(reactions[type] ?? {}).map((name) => `\`${name}\``);
    return `| \`${type}\` | ${follows.length > 0 ? follows.join(", ") : "–"} | ${quiet[type] ?? ""} |`;
  });
  return [
    "# What happens, and what follows",
    "",
    "Generated from the acts that record events, `services/api/src/app/reactions.ts` and `quietEvents.ts`. Every event is kept",
    "for ever (append-only by the rights of the database); what follows from it is done by the worker, exactly once.",
    "",
    "| Event | What follows | Why nothing follows |",
    "|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}
