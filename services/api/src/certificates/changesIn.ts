import type { Problem } from "../platform/Problem";
import { ProblemCode } from "../platform/ProblemCode";
import type { Certificate } from "./Certificate";
import type { CertificateChange } from "./CertificateChange";

const correctable = ["validFrom", "validUntil", "examLanguage", "signatoryName"] as const;

/** The facts of an entry that are corrected as they are typed; what is left out stays as it is. */
export type CorrectedFacts = { readonly [Fact in (typeof correctable)[number]]?: Certificate[Fact] | null };

export interface Changes {
  readonly changes: CertificateChange[];
  readonly facts: Partial<Certificate>;
  readonly faults: Problem[];
}

/** What a correction changes, fact by fact, and what is wrong with it, e.g. days out of order. */
export function changesIn(now: Pick<Certificate, (typeof correctable)[number]>, wanted: CorrectedFacts): Changes {
  const given = correctable.filter((field) => wanted[field] !== undefined && wanted[field] !== now[field]);
  const facts: Partial<Certificate> = Object.fromEntries(given.map((field) => [field, clean(wanted[field])]));
  const after = { ...now, ...facts };
  const faults: Problem[] = [];
  if (given.includes("validFrom") && !facts.validFrom)
    faults.push({ code: ProblemCode.FIELD_REQUIRED, field: "validFrom" });
  if (after.validUntil !== null && after.validUntil < after.validFrom)
    faults.push({ code: ProblemCode.DATES_OUT_OF_ORDER, field: "validUntil" });
  if ((facts.signatoryName ?? "").length > 200)
    faults.push({ code: ProblemCode.FIELD_TOO_LONG, field: "signatoryName" });
  const changes = given.map((field) => ({ field, before: now[field], after: after[field] }));
  return { changes, facts, faults };
}

const clean = (value: string | null | undefined): string | null => value?.trim() || null;
