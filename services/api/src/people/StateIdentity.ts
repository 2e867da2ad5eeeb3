/** A natural person as the state's sign-in names one. */
export interface StateIdentity {
  /** Estonian personal code, or null for a person known through eIDAS. */
  readonly personalCode: string | null;
  readonly country: string;
  /** The identifier behind the country's code, up to 256 characters. */
  readonly identifier: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly birthDate: string | null;
  /** `idcard`, `mID`, `smartid` or `eIDAS`. */
  readonly method: string;
  /** `substantial` or `high`. */
  readonly assurance: string;
}
