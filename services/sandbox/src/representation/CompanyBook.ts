/** A company of the demo; made up, its code belongs to nobody. */
export interface Company {
  registryCode: string;
  legalName: string;
}

/** Who may represent whom: the business register's part of the demo, kept in memory. */
export class CompanyBook {
  readonly companies: readonly Company[] = [
    { registryCode: "19900019", legalName: "Kase Ehitus OÜ" },
    { registryCode: "19900025", legalName: "Põhjala Elekter AS" },
    { registryCode: "19900031", legalName: "Maasika Hooldus OÜ" },
  ];
  private readonly rights = new Map<string, Set<string>>([
    ["38001085718", new Set(["19900019", "19900025"])],
    ["60001019906", new Set(["19900031"])],
  ]);

  /** The companies this person may represent alone. */
  companiesOf(personalCode: string): Company[] {
    const held = this.rights.get(personalCode);
    return this.companies.filter(({ registryCode }) => held?.has(registryCode));
  }

  /** What the open service finds by a whole code or a part of the name. */
  found(text: string): Company[] {
    const asked = text.trim().toLowerCase();
    return this.companies.filter(
      ({ registryCode, legalName }) => registryCode === asked || legalName.toLowerCase().includes(asked),
    );
  }

  /** The person becomes a member of the board who may represent the company alone. */
  give(personalCode: string, registryCode: string): void {
    this.rights.set(personalCode, (this.rights.get(personalCode) ?? new Set()).add(registryCode));
  }

  /** The person is a member of the board no longer. */
  take(personalCode: string, registryCode: string): void {
    this.rights.get(personalCode)?.delete(registryCode);
  }
}
