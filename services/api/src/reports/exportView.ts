import { letterDay } from "../letters/letterDay";
import { tallinnDay } from "../platform/tallinnDay";
import { exportValues } from "./exportValues";
import { exportWords } from "./exportWords";
import type { ExportedFacts, ExportedRow } from "./gatherExport";

interface Pair {
  readonly label: string;
  readonly value: string;
}

/** Everything the pages of the package say, as text; the template only lays it out. In Estonian. */
export interface ExportView {
  readonly title: string;
  readonly made: string;
  readonly about: readonly Pair[];
  readonly lists: readonly { readonly title: string; readonly items: readonly string[] }[];
  readonly sections: readonly { readonly title: string; readonly rows: readonly (readonly Pair[])[] }[];
  readonly day: { readonly year: number; readonly month: number; readonly day: number };
}

/** The words of the package from the facts gathered. */
export function exportView({ madeAt, notice, parts }: ExportedFacts): ExportView {
  const made = new Date(madeAt);
  const [year = 0, month = 1, day = 1] = tallinnDay(made).split("-").map(Number);
  return {
    title: "Väljavõte teie andmetest kutseregistris",
    made: letterDay(tallinnDay(made), "et"),
    about: [
      { label: "Vastutav töötleja", value: notice.controller },
      { label: "Volitatud töötleja", value: notice.processor },
      { label: "Säilitamine", value: notice.retention },
      { label: "Teie õigused", value: notice.rights },
    ],
    lists: [
      { title: "Milleks andmeid kasutatakse", items: notice.purposes },
      { title: "Kellele andmeid antakse", items: notice.recipients },
      { title: "Mida siin ei ole ja miks", items: [...notice.notHere, ...notice.leftOut] },
      ...nothingIn(parts),
    ],
    sections: Object.entries(parts)
      .filter(([, rows]) => rows.length > 0)
      .map(([name, rows]) => ({ title: titleOf(name), rows: rows.map(pairsOf) })),
    day: { year, month, day },
  };
}

const titleOf = (part: string): string => exportWords.titles[part] ?? part;

/** What the register holds nothing of, in one list: forty empty headings would hide the others. */
function nothingIn(parts: ExportedFacts["parts"]): ExportView["lists"] {
  const empty = Object.keys(parts).filter((name) => parts[name]?.length === 0);
  return empty.length === 0 ? [] : [{ title: "Mille kohta andmeid ei ole", items: empty.map(titleOf) }];
}

function pairsOf(row: ExportedRow): Pair[] {
  return Object.entries(row).flatMap(([name, fact]) => {
    const value = textOf(fact, exportValues[name] ?? {});
    return value === "" ? [] : [{ label: exportWords.labels[name] ?? name, value }];
  });
}

const moments = new Intl.DateTimeFormat("et-EE", {
  dateStyle: "medium",
  timeStyle: "short",
  timeZone: "Europe/Tallinn",
});

function textOf(fact: ExportedRow[string], words: Readonly<Record<string, string>>): string {
  if (fact === null) return "";
  if (typeof fact === "boolean") return fact ? "jah" : "ei";
  if (typeof fact === "number") return String(fact);
  if (typeof fact !== "string") return fact.map((one) => words[one] ?? one).join(", ");
  if (words[fact]) return words[fact];
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(fact)) return moments.format(new Date(fact));
  return /^\d{4}-\d{2}-\d{2}$/.test(fact) ? fact.split("-").reverse().join(".") : fact;
}
