import type { Act } from "../platform/Act";

/** A certificate no longer holds: the list for checking without a network is made anew. KutS § 22. */
export async function orderRevocations(act: Act): Promise<void> {
  await act.job("publishRevocations", {}, { key: "publishRevocations" });
}
