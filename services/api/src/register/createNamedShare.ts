import { nameCompany } from "../organisations/nameCompany";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import type { RequestContext } from "../platform/RequestContext";
import { createShare, type CreateShareInput } from "./createShare";
import type { Share } from "./Share";

/** Makes a link; the company it is for is looked up before the act, so that a mistyped code opens to nobody else. */
export async function createNamedShare(ctx: RequestContext, input: CreateShareInput): Promise<Share> {
  const { companyCode = null, ...wish } = input;
  const company = companyCode === null ? null : await nameCompany(ctx, companyCode);
  if (companyCode !== null && !company) throw new Refusal(ProblemCode.COMPANY_NOT_FOUND, "companyCode");
  return ctx.perform(createShare, { ...wish, company });
}
