import type { RegisterRow } from "./publicView";

/** What a holder hides of a certificate. */
export interface HidingFlags {
  readonly nameHidden: boolean;
  readonly birthDateHidden: boolean;
  readonly certificateHidden: boolean;
}

/** The same row as if the holder hid this much: a preview, or what a link shows. */
export function underFlags(row: RegisterRow, flags: HidingFlags): RegisterRow {
  const cells: unknown[] = [...row];
  cells.splice(10, 3, flags.nameHidden, flags.birthDateHidden, flags.certificateHidden);
  return cells as unknown as RegisterRow;
}
