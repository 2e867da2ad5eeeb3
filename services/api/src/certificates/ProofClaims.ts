/**
 * What the QR code on a certificate's own paper says, signed; short names, because it is printed. Days are YYYY-MM-DD.
 * The personal code is not in it.
 */
export interface ProofClaims {
  /** Registration number. */
  readonly n: string;
  /** The holder's name; its initials when the holder has hidden it. */
  readonly h: string;
  /** The holder's year of birth, so that people of one name are told apart. */
  readonly b?: number;
  /** The qualification's title, in Estonian. */
  readonly t: string;
  /** The specialisation, in Estonian. */
  readonly s?: string;
  /** EstQF level. */
  readonly l: number;
  /** P: a partial qualification; S: written on a school document; absent: a full one. */
  readonly k?: "P" | "S";
  /** The first day of validity. */
  readonly f: string;
  /** The last day of validity; absent: unlimited. */
  readonly u?: string;
  /** The verification code. */
  readonly c: string;
}
