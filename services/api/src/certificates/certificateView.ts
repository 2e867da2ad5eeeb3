import { formattedDay } from "../platform/formattedDay";
import { tallinnDay } from "../platform/tallinnDay";
import type { CertificateContent, TwoNames } from "./CertificateContent";

/** One text in both languages of the document. */
export interface BothTexts {
  readonly et: string;
  readonly en: string;
}

interface CompetenceGroup {
  readonly title: BothTexts;
  readonly list: readonly TwoNames[];
  /** Stands in the place of an empty list. */
  readonly remark: BothTexts | null;
}

interface Fact {
  readonly label: BothTexts;
  readonly value: TwoNames;
}

/** Everything the pages of a certificate say, as text: the template only lays it out. Estonian, with English beside it. */
export interface CertificateView {
  readonly kind: BothTexts;
  readonly number: string;
  readonly name: string;
  readonly identity: { readonly label: BothTexts; readonly value: string } | null;
  readonly award: BothTexts;
  readonly title: TwoNames;
  /** The specialisation, and the qualification a partial one is part of. */
  readonly beside: readonly Fact[];
  readonly level: BothTexts;
  readonly facts: readonly Fact[];
  /** Under one heading, or under two where there were electives to choose from. */
  readonly competences: readonly CompetenceGroup[];
  readonly mark: (BothTexts & { readonly tone: "invalid" | "replaced"; readonly more: BothTexts }) | null;
  readonly check: { readonly url: string; readonly address: string; readonly code: string };
  readonly day: { readonly year: number; readonly month: number; readonly day: number };
}

const kinds: Readonly<Record<CertificateContent["type"], BothTexts>> = {
  FULL: { et: "Kutsetunnistus", en: "Occupational Qualification Certificate" },
  PARTIAL: { et: "Osakutsetunnistus", en: "Partial Occupational Qualification Certificate" },
  SCHOOL_DOCUMENT: { et: "Tõend esmase kutse kohta", en: "Statement of an Initial Occupational Qualification" },
};
const awards: Readonly<Record<CertificateContent["type"], BothTexts>> = {
  FULL: { et: "on saanud kutse", en: "has been awarded the occupational qualification" },
  PARTIAL: { et: "on saanud osakutse", en: "has been awarded the partial occupational qualification" },
  SCHOOL_DOCUMENT: {
    et: "on kooli lõpetamisel saanud esmase kutse",
    en: "has been awarded on graduation the initial occupational qualification",
  },
};
const languages = {
  et: { et: "eesti keel", en: "Estonian" },
  en: { et: "inglise keel", en: "English" },
  ru: { et: "vene keel", en: "Russian" },
} as const;
const grounds: Readonly<Record<string, BothTexts>> = {
  FRAUD: { et: "kutse saadi pettusega", en: "the qualification was obtained by fraud" },
  FORGED_DOCUMENT: { et: "esitatud dokument oli võltsitud", en: "a document submitted was forged" },
  NORMS_NOT_MET: {
    et: "kutse omanik ei täida kutsealal kehtivaid nõudeid",
    en: "the holder does not meet the requirements of the occupation",
  },
};

/** The text of the document from what the certificate says. KutS § 21. */
export function certificateView(content: CertificateContent): CertificateView {
  const { holder, qualification, verification } = content;
  const [year = 0, month = 1, day = 1] = content.issuedOn.split("-").map(Number);
  return {
    kind: kinds[content.type],
    number: content.registrationNumber,
    name: `${holder.firstName} ${holder.lastName}`,
    identity: identityOf(holder),
    award: awards[content.type],
    title: qualification.title,
    beside: [
      ...fact("spetsialiseerumine", "specialisation", qualification.specialisation),
      ...fact("osa kutsest", "part of the qualification", qualification.partOf),
    ],
    level: {
      et: `Eesti kvalifikatsiooniraamistiku (EKR) tase ${qualification.estqfLevel}`,
      en: `Estonian Qualifications Framework (EstQF) level ${qualification.estqfLevel}, EQF level ${qualification.eqfLevel}`,
    },
    facts: factsOf(content),
    competences: competencesOf(qualification),
    mark: markOf(content),
    check: {
      url: verification.url,
      address: verification.url.replace(/^https?:\/\//, ""),
      code: verification.code.replace(/(.{4})(?=.)/g, "$1-"),
    },
    day: { year, month, day },
  };
}

/** Compulsory competences are everybody's; of the electives only those that were proven. KutS § 21. */
function competencesOf(qualification: CertificateContent["qualification"]): CompetenceGroup[] {
  const { competences, electiveCompetences } = qualification;
  const group = (et: string, en: string, list: readonly TwoNames[]): CompetenceGroup[] =>
    list.length > 0 ? [{ title: { et, en }, list, remark: null }] : [];
  if (electiveCompetences === undefined) return group("Kompetentsid", "Competences", competences);
  const title = { et: "Valitud kompetentsid", en: "Elective competences" };
  const remark = electiveCompetences
    ? { et: "Valitavaid kompetentse ei tõendatud.", en: "No elective competences were proven." }
    : { et: "Valitud kompetentside kohta ei ole registris andmeid.", en: "Not recorded in the register." };
  return [
    ...group("Kohustuslikud kompetentsid", "Compulsory competences", competences),
    electiveCompetences?.length ? { title, list: electiveCompetences, remark: null } : { title, list: [], remark },
  ];
}

function identityOf(holder: CertificateContent["holder"]): CertificateView["identity"] {
  if (holder.personalCode) {
    return { label: { et: "isikukood", en: "personal identification code" }, value: holder.personalCode };
  }
  if (!holder.birthDate) return null;
  return { label: { et: "sünniaeg", en: "date of birth" }, value: formattedDay(holder.birthDate) };
}

function factsOf(content: CertificateContent): Fact[] {
  const { qualification, awardingBody, validFrom, validUntil } = content;
  const until = validUntil === null ? null : formattedDay(validUntil);
  const same = (value: string | null): TwoNames | null => (value === null ? null : { et: value, en: null });
  const decided = [content.decidedOn && formattedDay(content.decidedOn), content.signatory].filter(Boolean).join(", ");
  return [
    ...fact("Kutse andja", "Awarding body", awardingBody.name),
    ...fact("Kehtivus", "Validity", {
      et: until ? `${formattedDay(validFrom)} – ${until}` : `alates ${formattedDay(validFrom)}, tähtajatu`,
      en: until ? null : `from ${formattedDay(validFrom)}, unlimited`,
    }),
    ...fact("Kutsestandard", "Occupational qualification standard", {
      et: `${qualification.standard.title.et}, ${qualification.standard.code}`,
      en: qualification.standard.title.en,
    }),
    ...fact("Kutsekomisjoni otsus, allkirjastaja", "Decision, signed by", same(decided || null)),
    ...fact("Kantud kutseregistrisse", "Entered in the register", same(formattedDay(content.issuedOn))),
    ...fact("Lisaandmed", "Additional information", same(content.additionalText ?? null)),
    ...fact("Eksami keel", "Language of the exam", content.examLanguage && languages[content.examLanguage]),
  ];
}

function fact(et: string, en: string, value: TwoNames | null | ""): Fact[] {
  return value ? [{ label: { et, en }, value }] : [];
}

function markOf({ invalidated, replacedBy }: CertificateContent): CertificateView["mark"] {
  if (invalidated) {
    const on = formattedDay(tallinnDay(new Date(invalidated.at)));
    const ground = grounds[invalidated.ground] ?? { et: "", en: "" };
    return {
      ...{ tone: "invalid", et: "KEHTETU", en: "INVALID" },
      more: { et: `Kehtetuks tunnistatud ${on}: ${ground.et}.`, en: `Invalidated on ${on}: ${ground.en}.` },
    };
  }
  if (replacedBy === null) return null;
  return {
    ...{ tone: "replaced", et: "ASENDATUD", en: "REPLACED" },
    more: { et: `Asendatud tunnistusega nr ${replacedBy}.`, en: `Replaced by certificate no. ${replacedBy}.` },
  };
}
