import { useQuery } from "@apollo/client/react";
import { companyByCodeQuery } from "./companyByCodeQuery";

/** What is known of the company whose registry code is being typed. */
export type TypedCompany =
  { readonly state: "UNTYPED" | "ASKING" | "ABSENT" | "UNKNOWN" } | { readonly state: "FOUND"; readonly name: string };

/** Asks how the company of a whole registry code is called; not before eight digits stand there. */
export function useCompanyName(typed: string): TypedCompany {
  const registryCode = typed.replace(/\s/g, "");
  const isWhole = /^\d{8}$/.test(registryCode);
  const answer = useQuery(companyByCodeQuery, { variables: { registryCode }, skip: !isWhole });
  if (!isWhole) return { state: "UNTYPED" };
  if (answer.error) return { state: "UNKNOWN" };
  if (answer.data === undefined) return { state: "ASKING" };
  const { companyByCode: company } = answer.data;
  if (company === null || company === undefined) return { state: "ABSENT" };
  return company.name === null ? { state: "UNKNOWN" } : { state: "FOUND", name: company.name };
}
