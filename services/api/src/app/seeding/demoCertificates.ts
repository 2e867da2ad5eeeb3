import { addDays, addMonths } from "../../platform/days";
import { bodyCodes } from "./bodyCodes";
import { codeOf } from "./codeOf";
import { demoChance, type DemoChance } from "./demoChance";
import { applicantCode, places } from "./demoPeople";
import { readTable } from "./readTable";

/** A certificate of the demo before it has a number. */
export interface DemoCertificate {
  readonly code: string;
  readonly qualification: string;
  readonly body: string;
  readonly type: "FULL" | "PARTIAL" | "SCHOOL_DOCUMENT";
  readonly issuedOn: string;
  readonly validUntil: string | null;
  readonly verificationCode: string;
  readonly nameHidden: boolean;
  readonly birthDateHidden: boolean;
  readonly certificateHidden: boolean;
  readonly invalidatedOn: string | null;
}

interface Kind {
  readonly qualification: string;
  readonly body: string;
  readonly weight: number;
  readonly type: DemoCertificate["type"];
  readonly months: number | null;
  readonly mayHide: boolean;
}

const wanted = 2000;

/** Some two thousand certificates of some fourteen hundred holders, issued over the past twelve years; always the same. */
export function demoCertificates(today: string): DemoCertificate[] {
  const chance = demoChance(20_080_901);
  const kinds = kindsOfCertificates();
  const weights = kinds.flatMap((kind) => Array.from({ length: kind.weight }, () => kind));
  const made = Array.from({ length: wanted }, (_, at) => {
    const kind = weights[chance.whole(weights.length)] ?? kinds[0];
    if (!kind) throw new Error("seeds/demo/certificateMix.csv is empty");
    return certificateOf(kind, holder(at, chance), addDays(today, -20 - chance.whole(12 * 365)), chance);
  });
  return [...personaCertificates(today, kinds, chance), ...made];
}

function holder(at: number, chance: DemoChance): string {
  const all = places.end - places.holders;
  const place = places.holders + (at < all ? at : chance.whole(all));
  return codeOf(place, place % 2 === 0 ? "F" : "M").code;
}

function certificateOf(kind: Kind, code: string, issuedOn: string, chance: DemoChance): DemoCertificate {
  const hides = (percent: number): boolean => chance.whole(100) < percent && kind.mayHide;
  const invalidated = chance.whole(100) < 2;
  return {
    code,
    qualification: kind.qualification,
    body: kind.body,
    type: kind.type,
    issuedOn,
    validUntil: kind.months === null ? null : addDays(addMonths(issuedOn, kind.months), -1),
    verificationCode: chance.verificationCode(),
    nameHidden: hides(2),
    birthDateHidden: hides(4),
    certificateHidden: hides(3),
    invalidatedOn: invalidated ? addDays(issuedOn, 15) : null,
  };
}

/** Jaan holds one of each state: valid, expiring within six months, expired, invalidated. Jüri and who renew hold one. */
function personaCertificates(today: string, kinds: readonly Kind[], chance: DemoChance): DemoCertificate[] {
  const open = { nameHidden: false, birthDateHidden: false, certificateHidden: false, invalidatedOn: null };
  const make = (code: string, key: string, monthsAgo: number, more: Partial<DemoCertificate> = {}): DemoCertificate => {
    const kind = kinds.find(({ qualification }) => qualification === key);
    if (!kind) throw new Error(`seeds/demo/certificateMix.csv does not know ${key}`);
    return { ...certificateOf(kind, code, addMonths(today, -monthsAgo), chance), ...open, ...more };
  };
  return [
    make("60001017869", "automaaler", 12),
    make("60001017869", "lapsehoidja", 56),
    make("60001017869", "abitreener", 78),
    make("60001017869", "turvatootaja", 20, { invalidatedOn: addMonths(today, -8) }),
    make("38001085718", "koolitaja", 26),
    ...readTable("demo/applications").flatMap((row) => {
      if (row["kind"] !== "RECERTIFICATION") return [];
      return [make(applicantCode(row["person"]), row["qualification"] ?? "", 57)];
    }),
  ];
}

function kindsOfCertificates(): Kind[] {
  const codes = bodyCodes();
  const organisations = new Map(readTable("reference/organisations").map((row) => [row["key"], row]));
  const qualifications = new Map(readTable("reference/qualifications").map((row) => [row["key"], row]));
  return readTable("demo/certificateMix").map((row) => {
    const qualification = qualifications.get(row["qualification"] ?? "");
    const organisation = organisations.get(row["body"] ?? "");
    const full = qualification?.["parent"] ? "PARTIAL" : "FULL";
    return {
      qualification: row["qualification"] ?? "",
      body: codes.get(row["body"] ?? "") ?? "",
      weight: Number(row["weight"]),
      type: organisation?.["kind"] === "SCHOOL" ? "SCHOOL_DOCUMENT" : full,
      months: qualification?.["validityMonths"] ? Number(qualification["validityMonths"]) : null,
      mayHide: !organisation?.["hidingRefusedReason"],
    };
  });
}
