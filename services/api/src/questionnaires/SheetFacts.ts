/** What may be known of whoever answered: groups for reading. Worked out when the sheet is submitted. */
export interface SheetFacts {
  /** County of the body, or of the person when known. */
  readonly county?: string;
}
