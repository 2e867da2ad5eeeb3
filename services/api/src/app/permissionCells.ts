import { mayPass, type Gate } from "../platform/graphql/guardRoots";
import { Role } from "../platform/Role";

/** The columns of the table: a visitor, then every role. */
export const actors = ["VISITOR", ...Object.values(Role)] as const;
export type Actor = (typeof actors)[number];

/** The permission table as a page for people: who may come through which root field. */
export function permissionPage(permissions: Readonly<Record<string, Gate>>, mutations: ReadonlySet<string>): string {
  const head = `| | ${actors.map((actor) => actor.toLowerCase().replaceAll("_", " ")).join(" | ")} |`;
  const rule = `|---|${actors.map(() => "---").join("|")}|`;
  const rows = (wanted: boolean): string[] =>
    Object.keys(permissions)
      .filter((field) => mutations.has(field) === wanted)
      .sort()
      .map(
        (field) =>
          `| \`${field}\` | ${actors.map((actor) => (mayPass(permissions[field] ?? [], actor) ? "yes" : "–")).join(" | ")} |`,
      );
  return [
    "# Who may come through",
    "",
    "Generated from `services/api/src/app/permissions.ts`; every cell is tried by a test. Policies inside decide about the",
    "thing itself: a coordinator of one body does not reach another's case.",
    "",
    "## Reading",
    "",
    head,
    rule,
    ...rows(false),
    "",
    "## Acting",
    "",
    head,
    rule,
    ...rows(true),
    "",
  ].join("\n");
}
