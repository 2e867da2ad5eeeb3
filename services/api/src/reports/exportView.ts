import { letterDay } from "../letters/letterDay";
import { tallinnDay } from "../platform/tallinnDay";
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

const titles: Readonly<Record<string, string>> = {
  person: "Isik",
  roles: "Rollid",
  certificates: "Kutsetunnistused",
  corrections: "Andmete parandamise palved",
  applications: "Taotlused",
  documents: "Dokumendid",
  letters: "Kirjad",
  messages: "Tunnistuste omanikele saadetud sõnumid",
  links: "Antud lingid",
  events: "Toimingud",
  usage: "Kes on andmeid vaadanud",
};

const labels: Readonly<Record<string, string>> = {
  ...{
    personalCode: "Isikukood",
    firstName: "Eesnimi",
    lastName: "Perekonnanimi",
    birthDate: "Sünniaeg",
    country: "Riik",
  },
  ...{ email: "E-post", phone: "Telefon", address: "Aadress", language: "Keel", knownSince: "Registris alates" },
  ...{
    role: "Roll",
    organisation: "Asutus",
    validFrom: "Kehtib alates",
    validUntil: "Kehtib kuni",
    endedAt: "Lõpetatud",
  },
  ...{ registrationNumber: "Number", type: "Liik", qualification: "Kutse", specialisation: "Spetsialiseerumine" },
  ...{ awardingBody: "Kutse andja", level: "Tase", issuedOn: "Väljastatud", examLanguage: "Eksami keel" },
  ...{ signatory: "Allkirjastaja", nameHidden: "Nimi peidetud", birthDateHidden: "Sünniaeg peidetud" },
  ...{ certificateHidden: "Tunnistus peidetud", invalidatedAt: "Kehtetuks tunnistatud", invalidationGround: "Alus" },
  ...{
    invalidationReason: "Põhjendus",
    certificate: "Tunnistus",
    wrong: "Mis on valesti",
    shouldBe: "Kuidas peaks olema",
  },
  ...{ askedAt: "Palutud", acceptedAt: "Nõustutud", declinedAt: "Tegemata jäetud", declineReason: "Põhjendus" },
  ...{ correctedAt: "Parandatud", number: "Number", status: "Seis", kind: "Taotluse liik", education: "Haridus" },
  ...{
    workExperience: "Töökogemus",
    startedAt: "Alustatud",
    submittedAt: "Esitatud",
    title: "Pealkiri",
    fileName: "Fail",
  },
  ...{
    mediaType: "Failitüüp",
    byteSize: "Maht baitides",
    application: "Taotlus",
    addedAt: "Lisatud",
    subject: "Teema",
  },
  ...{
    body: "Sisu",
    writtenAt: "Kirjutatud",
    readAt: "Loetud",
    emailedTo: "Teade saadetud aadressile",
    label: "Nimetus",
  },
  ...{ fields: "Näitab", madeAt: "Tehtud", expiresOn: "Viimane päev", closedAt: "Suletud", openings: "Avamisi" },
  ...{ at: "Aeg", byRole: "Tegija roll", byOrganisation: "Tegija asutus", purpose: "Eesmärk", kinds: "Andmed" },
  ...{ reason: "Eesmärk vaataja sõnadega", replyTo: "Vastuse aadress", sentAt: "Saadetud" },
};

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
    ],
    sections: Object.entries(parts).map(([name, rows]) => ({ title: titles[name] ?? name, rows: rows.map(pairsOf) })),
    day: { year, month, day },
  };
}

function pairsOf(row: ExportedRow): Pair[] {
  return Object.entries(row).flatMap(([name, fact]) => {
    const value = textOf(fact);
    return value === "" ? [] : [{ label: labels[name] ?? name, value }];
  });
}

const moments = new Intl.DateTimeFormat("et-EE", {
  dateStyle: "medium",
  timeStyle: "short",
  timeZone: "Europe/Tallinn",
});

function textOf(fact: ExportedRow[string]): string {
  if (fact === null) return "";
  if (typeof fact === "boolean") return fact ? "jah" : "ei";
  if (typeof fact === "number") return String(fact);
  if (typeof fact !== "string") return fact.join(", ");
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(fact)) return moments.format(new Date(fact));
  return /^\d{4}-\d{2}-\d{2}$/.test(fact) ? fact.split("-").reverse().join(".") : fact;
}
