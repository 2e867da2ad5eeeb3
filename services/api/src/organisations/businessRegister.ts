import type { RepresentedCompany } from "../integrations/businessRegister/BusinessRegister";

/** Whoever can say which companies a person may represent on a day. Throws BusinessRegisterDown. */
export interface KnowsCompanies {
  companiesOf(personalCode: string, today: string): Promise<RepresentedCompany[]>;
}

let known: KnowsCompanies | null = null;

/** Told once at start by `app`, as the reactions are. */
export const businessRegister = {
  know(register: KnowsCompanies): void {
    known = register;
  },
  get(): KnowsCompanies {
    if (!known) throw new Error("The business register is made known at the start");
    return known;
  },
};
