import type { Certificate } from "./Certificate";
import type { Holder } from "./Holder";

export type HidingFlags = Pick<Certificate, "nameHidden" | "birthDateHidden">;
type Named = Pick<Holder, "firstName" | "lastName" | "birthDate">;

/** What of the holder is shown: everything to who sees the whole entry, to others without what the holder hides. */
export function shownHolder(person: Named, flags: HidingFlags, seesAll: boolean): Holder {
  const hidesName = flags.nameHidden && !seesAll;
  return {
    firstName: hidesName ? "" : person.firstName,
    lastName: hidesName ? "" : person.lastName,
    birthDate: flags.birthDateHidden && !seesAll ? null : person.birthDate,
    isNameHidden: hidesName,
  };
}
