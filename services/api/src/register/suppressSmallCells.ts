/** How many people a figure must be of, so that it tells nothing of one of them. */
export const smallest = 5;

/** A count in a table of rows and columns; cells that are not named count nobody. */
export interface Cell {
  readonly row: string;
  readonly column: string;
  readonly count: number;
}

/** A count that may be published, or null in its place. */
export interface Figure {
  readonly count: number | null;
}

export interface SafeTable {
  readonly cells: readonly (Omit<Cell, "count"> & Figure)[];
  readonly rows: ReadonlyMap<string, number | null>;
  readonly columns: ReadonlyMap<string, number | null>;
}

interface Counted {
  readonly count: number;
  isHidden: boolean;
}

/**
 * Hides every count under five, and as many others as it takes that no hidden one can be worked out from the rest of its row
 * or column and their totals: in each line nothing is hidden, or at least two are, of five people or more together. A line
 * that cannot be kept safe so loses its total; the totals are lines themselves.
 */
export function suppressSmallCells(given: readonly Cell[]): SafeTable {
  const cells = given.filter(({ count }) => count > 0).map((cell) => ({ ...cell, isHidden: cell.count < smallest }));
  const lines = { rows: linesBy(cells, "row"), columns: linesBy(cells, "column") };
  const all = [...lines.rows.values(), ...lines.columns.values()];
  for (let changed = true; changed;) changed = all.map(({ members }) => hideAnother(members)).some(Boolean);
  for (const line of all) line.isHidden ||= line.count < smallest || !isSafe(line.members);
  for (const totals of [lines.rows, lines.columns]) while (hideAnother([...totals.values()]));
  const shown = ({ count, isHidden }: Counted): number | null => (isHidden ? null : count);
  return {
    cells: cells.map((cell) => ({ row: cell.row, column: cell.column, count: shown(cell) })),
    rows: new Map([...lines.rows].map(([name, line]) => [name, shown(line)])),
    columns: new Map([...lines.columns].map(([name, line]) => [name, shown(line)])),
  };
}

function linesBy(
  cells: readonly (Cell & Counted)[],
  side: "row" | "column",
): Map<string, Counted & { members: Counted[] }> {
  const lines = new Map<string, Counted & { members: Counted[] }>();
  for (const cell of cells) {
    const line = lines.get(cell[side]);
    const members = [...(line?.members ?? []), cell];
    lines.set(cell[side], { count: (line?.count ?? 0) + cell.count, isHidden: false, members });
  }
  return lines;
}

function isSafe(members: readonly Counted[]): boolean {
  const hidden = members.filter(({ isHidden }) => isHidden);
  return hidden.length === 0 || (hidden.length > 1 && hidden.reduce((sum, { count }) => sum + count, 0) >= smallest);
}

/** Hides the smallest count still shown in a line that is not safe; false when nothing is to be done, or can be. */
function hideAnother(members: readonly Counted[]): boolean {
  if (isSafe(members)) return false;
  const shown = members.filter(({ isHidden }) => !isHidden).sort((one, other) => one.count - other.count);
  if (shown[0]) shown[0].isHidden = true;
  return shown.length > 0;
}
