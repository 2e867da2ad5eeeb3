import type { RepresentedCompany } from "../integrations/businessRegister/BusinessRegister";
import { Person } from "../people/Person";
import type { RequestContext } from "../platform/RequestContext";
import { businessRegister } from "./businessRegister";
import { endLapsedMandates } from "./endLapsedMandates";

/**
 * Asks the business register, outside any act, whom the viewer may represent today; what it no longer says, ends at
 * once. Nobody without an Estonian personal code represents anyone here. Throws BusinessRegisterDown.
 */
export async function askCompanies(ctx: RequestContext): Promise<readonly RepresentedCompany[]> {
  const person = ctx.viewer.personId ? await ctx.one(Person).load(ctx.viewer.personId) : null;
  if (!person?.personalCode) return [];
  const companies = await businessRegister.get().companiesOf(person.personalCode, ctx.today);
  await ctx.perform(endLapsedMandates, companies);
  return companies;
}
