/** The facts an import knows, and how the head of a file may call each: letters and digits only, without marks. */
const spellings = {
  registrationNumber: ["registrationnumber", "registrinumber", "number"],
  name: ["name", "nimi", "holdername"],
  firstName: ["firstname", "eesnimi"],
  lastName: ["lastname", "perekonnanimi", "perenimi"],
  personalCode: ["personalcode", "isikukood"],
  birthDate: ["birthdate", "sunniaeg", "synniaeg"],
  type: ["type", "tuup", "tyyp"],
  standard: ["standard", "standardtitle", "kutsestandard", "qualification", "kutse"],
  standardCode: ["standardcode", "standarditahis"],
  estqfLevel: ["estqflevel", "ekrtase", "tase"],
  partialQualification: ["partialqualification", "osakutse"],
  specialisation: ["specialisation", "spetsialiseerumine"],
  issuerCode: ["issuercode", "issuerregistrycode", "awardingbodycode", "valjastajakood", "kutseandjakood"],
  issuedOn: ["issuedon", "issued", "valjaantud"],
  validFrom: ["validfrom", "kehtibalates"],
  validUntil: ["validuntil", "validto", "kehtibkuni"],
  examLanguage: ["examlanguage", "language", "keel"],
  signatoryName: ["signatoryname", "signatory", "allkirjastaja"],
  nameHidden: ["namehidden", "nimipeidetud"],
  birthDateHidden: ["birthdatehidden", "sunniaegpeidetud", "synniaegpeidetud"],
  certificateHidden: ["certificatehidden", "tunnistuspeidetud"],
  isInvalidated: ["isinvalidated", "invalidated", "kehtetu"],
  invalidatedOn: ["invalidatedon", "kehtetualates"],
  invalidationGround: ["invalidationground", "kehtetusealus"],
  invalidationReason: ["invalidationreason", "kehtetusepohjus"],
  isDuplicate: ["isduplicate", "duplicate", "duplikaat"],
  competences: ["competences", "kompetentsid", "electivecompetences", "valitavadkompetentsid", "valitudkompetentsid"],
  additionalText: ["additionaltext", "lisavali"],
} as const;

export type ImportColumn = keyof typeof spellings;

/** What an old register may carry and this one keeps elsewhere or works out: read over. */
const readOver = new Set([
  ...["eqftase", "eqflevel", "valjastaja", "awardingbodyname", "valdkond", "field", "kutseala", "occupation"],
  ...["hariduslikkval", "educationalqualification"],
  ...["isco", "iscocode", "reaid", "rowid"],
]);

const required: readonly (readonly ImportColumn[])[] = [
  ["registrationNumber"],
  ["name", "lastName"],
  ["personalCode", "birthDate"],
  ["type"],
  ["standard"],
  ["issuerCode"],
  ["issuedOn"],
  ["validFrom"],
];

const known = new Map<string, ImportColumn>(
  Object.entries(spellings).flatMap(([column, names]) => names.map((name) => [name, column as ImportColumn])),
);

/** Where each column stands in the file; `faults` says, for the person at the terminal, why the file cannot be read. */
export interface ColumnPlaces {
  readonly places: ReadonlyMap<ImportColumn, number>;
  readonly faults: readonly string[];
}

/**
 * Reads the head of a file. An unknown column is a fault and not read over: a misspelt flag would show in public what its
 * holder hides.
 */
export function importColumns(head: readonly string[]): ColumnPlaces {
  const places = new Map<ImportColumn, number>();
  const faults: string[] = [];
  head.forEach((title, place) => {
    const plain = plainOf(title);
    const column = known.get(plain);
    if (!column) {
      if (!readOver.has(plain)) faults.push(`column ${place + 1} "${title.slice(0, 60)}" is unknown`);
    } else if (places.has(column)) faults.push(`column "${title}" stands there twice`);
    else places.set(column, place);
  });
  for (const any of required) {
    if (!any.some((column) => places.has(column))) faults.push(`column ${any.join(" or ")} is missing`);
  }
  if (places.has("lastName") && !places.has("firstName")) faults.push("column firstName is missing");
  return { places, faults };
}

const plainOf = (title: string): string =>
  title
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
