/** What a printed code says, as the register signed it. Days are YYYY-MM-DD. */
export type Proof = {
  number: string;
  name: string;
  birthYear: number | null;
  title: string;
  specialisation: string | null;
  level: number;
  kind: "FULL" | "PARTIAL" | "SCHOOL_DOCUMENT";
  validFrom: string;
  validUntil: string | null;
  code: string;
};

/** What reading a code gave: a signed proof, a signature that does not hold, a key we do not know, or no proof at all. */
export type ReadProof = { is: "sound"; proof: Proof } | { is: "forged" } | { is: "unknownKey" } | { is: "unreadable" };
