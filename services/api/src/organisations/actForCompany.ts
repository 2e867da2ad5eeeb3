import { Field, InputType } from "type-graphql";
import { BusinessRegisterDown } from "../integrations/businessRegister/BusinessRegister";
import type { Session } from "../people/Session";
import { ProblemCode } from "../platform/ProblemCode";
import { Refusal } from "../platform/Refusal";
import type { RequestContext } from "../platform/RequestContext";
import { askCompanies } from "./askCompanies";
import { takeUpCompany } from "./takeUpCompany";

@InputType()
export class ActForCompanyInput {
  /** Eight digits. */
  @Field(() => String)
  registryCode!: string;
}

/** A person begins to act for a company. The business register is asked before the act, never inside it. */
export async function actForCompany(ctx: RequestContext, input: ActForCompanyInput): Promise<Session> {
  const companies = await askCompanies(ctx).catch((error: unknown) => {
    if (error instanceof BusinessRegisterDown) throw new Refusal(ProblemCode.BUSINESS_REGISTER_DOWN);
    throw error;
  });
  const company = companies.find((one) => one.registryCode === input.registryCode.trim());
  if (!company) throw new Refusal(ProblemCode.COMPANY_NOT_REPRESENTED, "registryCode");
  return ctx.perform(takeUpCompany, company);
}
