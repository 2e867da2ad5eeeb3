import type { NoteUsageInput } from "../people/noteUsage";
import { UsageKind } from "../people/UsageKind";
import { UsagePurpose } from "../people/UsagePurpose";
import type { Certificate } from "./Certificate";

/** What an official who opens whole entries, or looks for them by name, reads of their holders. */
export function entriesRead(certificates: readonly Certificate[]): NoteUsageInput {
  return {
    of: certificates.map(({ personId, id }) => ({ personId, type: "certificate", id })),
    purpose: UsagePurpose.REGISTER_KEEPING,
    kinds: [UsageKind.NAME, UsageKind.PERSONAL_CODE, UsageKind.BIRTH_DATE, UsageKind.CERTIFICATES],
  };
}
