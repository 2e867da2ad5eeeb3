import { noteUsage } from "../people/noteUsage";
import { UsageKind } from "../people/UsageKind";
import { UsagePurpose } from "../people/UsagePurpose";
import type { Act } from "../platform/Act";
import type { ShareClient } from "./ShareClient";
import { ShareField } from "./ShareField";
import { ShareOpening } from "./ShareOpening";

export interface NoteShareOpeningInput {
  readonly shareId: string;
  readonly personId: string;
  readonly fields: readonly ShareField[];
  readonly client: ShareClient;
}

const kindOf: Partial<Record<ShareField, UsageKind>> = {
  [ShareField.NAME]: UsageKind.NAME,
  [ShareField.BIRTH_DATE]: UsageKind.BIRTH_DATE,
  [ShareField.COMPETENCES]: UsageKind.COMPETENCES,
};

/** Each opening of a link is written down for the holder: when and with what kind of client, without an address. */
export async function noteShareOpening(act: Act, input: NoteShareOpeningInput): Promise<void> {
  const { shareId, personId, client } = input;
  await act.tx.insert(ShareOpening, { shareId, client, at: act.now });
  await noteUsage(act, {
    of: [{ personId, type: "share", id: shareId }],
    purpose: UsagePurpose.SHARE_OPENING,
    kinds: [UsageKind.CERTIFICATES, ...input.fields.flatMap((field) => kindOf[field] ?? [])],
  });
}
