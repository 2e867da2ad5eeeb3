import { codeOf } from "./codeOf";
import type { DemoPerson } from "./DemoPerson";
import { readList } from "./readTable";

interface Names {
  female: string[];
  male: string[];
  last: string[];
}

/** So many people from a place in the row of made-up people on, women at the even places; the same at every call. */
export function madeUpPeople(from: number, count: number): DemoPerson[] {
  const names = readList<Names>("demo/names")[0] ?? { female: [], male: [], last: [] };
  return Array.from({ length: count }, (_, at) => {
    const place = from + at;
    const first = place % 2 === 0 ? names.female : names.male;
    return {
      ...codeOf(place, place % 2 === 0 ? "F" : "M"),
      firstName: first[(place * 7) % first.length] ?? "",
      lastName: names.last[(place * 11 + Math.floor(place / names.last.length)) % names.last.length] ?? "",
    };
  });
}
