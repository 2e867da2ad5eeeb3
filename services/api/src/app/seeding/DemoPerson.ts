/** A person of the demo. */
export interface DemoPerson {
  readonly code: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly birthDate: string;
}
