/** Whoever can say how the company of a registry code is called; null: there is none. Throws BusinessRegisterDown. */
export interface KnowsCompanyNames {
  nameOf(registryCode: string): Promise<string | null>;
}

let known: KnowsCompanyNames | null = null;

/** Told once at start by `app`, as the reactions are. */
export const companyNames = {
  know(names: KnowsCompanyNames): void {
    known = names;
  },
  get(): KnowsCompanyNames {
    if (!known) throw new Error("The names of companies are made known at the start");
    return known;
  },
};
