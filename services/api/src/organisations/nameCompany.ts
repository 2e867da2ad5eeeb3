import { BusinessRegisterDown } from "../integrations/businessRegister/BusinessRegister";
import type { RequestContext } from "../platform/RequestContext";
import { companyNames } from "./companyNames";
import { Organisation } from "./Organisation";
import type { NamedCompany } from "./NamedCompany";

/**
 * The company of a registry code, asked outside any act; null: no company has it. What our own register has met is known
 * by its name also while the business register does not answer; otherwise the name is left open.
 */
export async function nameCompany(ctx: RequestContext, typed: string): Promise<NamedCompany | null> {
  const registryCode = typed.replace(/\s/g, "");
  if (!/^\d{8}$/.test(registryCode)) return null;
  const said = await companyNames
    .get()
    .nameOf(registryCode)
    .catch((error: unknown) => {
      if (error instanceof BusinessRegisterDown) return undefined;
      throw error;
    });
  if (said) return { registryCode, name: said };
  const [met] = await ctx.read.find(Organisation, { where: { registryCode } });
  if (!met && said === null) return null;
  return { registryCode, name: met?.name ?? null };
}
