import type { Act } from "../platform/Act";
import { exportNotice } from "./exportNotice";
import { exportStatements } from "./exportStatements";
import { leftOutOfExport } from "./leftOutOfExport";
import { PersonExport } from "./PersonExport";

type Fact = string | number | boolean | null | readonly string[];

/** One thing the register knows of the person, as plain facts; moments are RFC 3339. */
export type ExportedRow = Readonly<Record<string, Fact>>;

/** The package: about it, then the person's data part by part. */
export interface ExportedFacts {
  readonly madeAt: string;
  readonly notice: typeof exportNotice & { readonly leftOut: readonly string[] };
  readonly parts: Readonly<Record<string, readonly ExportedRow[]>>;
}

/** Everything the register knows of the person who asked; null when the package is there. Nothing of other people. */
export async function gatherExport(act: Act, exportId: string): Promise<ExportedFacts | null> {
  const { personId, readyAt } = await act.get(PersonExport, exportId);
  if (readyAt) return null;
  const parts: Record<string, ExportedRow[]> = {};
  for (const [name, statement] of Object.entries(exportStatements)) {
    const rows = await act.tx.query<object[]>(statement, [personId]);
    parts[name] = JSON.parse(JSON.stringify(rows)) as ExportedRow[];
  }
  return {
    madeAt: act.now.toISOString(),
    notice: { ...exportNotice, leftOut: [...new Set(Object.values(leftOutOfExport))] },
    parts,
  };
}
