import type { Page } from "@playwright/test";
import { askRegister } from "./askRegister";

export interface KnownCertificate {
  readonly id: string;
  readonly registrationNumber: string;
}

/** Registered certificates of one status, as an official lists them: at most twenty. */
export async function withStatus(page: Page, status: "VALID" | "EXPIRED"): Promise<KnownCertificate[]> {
  const query =
    "query E($filter: CertificateEntryFilter) { certificateEntries(first: 20, filter: $filter) { edges { node { id registrationNumber } } } }";
  const { certificateEntries } = await askRegister<{ certificateEntries: { edges: { node: KnownCertificate }[] } }>(
    page,
    query,
    { filter: { statuses: [status] } },
  );
  return certificateEntries.edges.map(({ node }) => node);
}
