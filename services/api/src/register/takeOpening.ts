import { MoreThan } from "typeorm";
import { Organisation } from "../organisations/Organisation";
import { noteUsage } from "../people/noteUsage";
import { UsageKind } from "../people/UsageKind";
import { UsagePurpose } from "../people/UsagePurpose";
import type { Act } from "../platform/Act";
import { authorizeSeen } from "../platform/authorizeSeen";
import { newSecret } from "../platform/newSecret";
import { SecretKind } from "../platform/SecretKind";
import { secretSha256 } from "../platform/secretSha256";
import { Share } from "./Share";
import type { ShareClient } from "./ShareClient";
import { ShareField } from "./ShareField";
import { ShareOpening } from "./ShareOpening";
import { canOpenFor } from "./sharePolicy";
import { ShareState } from "./ShareState";
import { shareStateOn } from "./shareStateOn";

export interface TakeOpeningInput {
  readonly shareId: string;
  /** Null when a company opens it. */
  readonly client: ShareClient | null;
  /** What this browser was given when it opened the link before; null when nothing. */
  readonly ticket: string | null;
  /** Whether a new opening may be counted; without it one only looks again. */
  readonly mayCount: boolean;
}

/** So long the same reader may look again without its counting as another opening. */
export const sameReaderMinutes = 30;

const kindOf: Partial<Record<ShareField, UsageKind>> = {
  [ShareField.NAME]: UsageKind.NAME,
  [ShareField.BIRTH_DATE]: UsageKind.BIRTH_DATE,
  [ShareField.COMPETENCES]: UsageKind.COMPETENCES,
};

/**
 * A link is opened: counted under its lock, so that it never opens more often than its holder allowed, and written down
 * for the holder without an address. Null when it does not open; a ticket where the same browser may look again.
 */
export async function takeOpening(act: Act, input: TakeOpeningInput): Promise<{ ticket: string | null } | null> {
  const share = await act.lock(Share, input.shareId);
  const company = share.companyCode === null ? null : await act.get(Organisation, act.viewer.organisationId ?? "");
  authorizeSeen(canOpenFor(act.viewer, share, company));
  const state = shareStateOn(share, act.today, await act.tx.countBy(ShareOpening, { shareId: share.id }));
  if (state === ShareState.REVOKED || state === ShareState.EXPIRED) return null;
  if (await isSameReader(act, share, input.ticket)) return { ticket: input.ticket };
  if (state === ShareState.USED_UP || !input.mayCount) return null;
  const ticket = share.openingLimit === null || company ? null : newSecret(SecretKind.OPENING);
  await act.tx.insert(ShareOpening, {
    ...{ shareId: share.id, at: act.now, client: input.client },
    ticketSha256: ticket === null ? null : secretSha256(SecretKind.OPENING, ticket),
    ...(company ? readerOf(act) : { readerPersonId: null, readerOrganisationId: null, readerRole: null }),
  });
  await noteUsage(act, {
    of: [{ personId: share.personId, type: "share", id: share.id }],
    purpose: UsagePurpose.SHARE_OPENING,
    kinds: [UsageKind.CERTIFICATES, ...share.fields.flatMap((field) => kindOf[field] ?? [])],
    ...(company ? { reader: { code: company.registryCode, name: company.name } } : {}),
  });
  return { ticket };
}

const readerOf = ({ viewer }: Act): Pick<ShareOpening, "readerPersonId" | "readerOrganisationId" | "readerRole"> => ({
  readerPersonId: viewer.personId,
  readerOrganisationId: viewer.organisationId,
  readerRole: viewer.activeRole,
});

/** Whether the one who opens has opened it a moment ago: a company's person by name, a browser by its ticket. */
async function isSameReader(act: Act, share: Share, ticket: string | null): Promise<boolean> {
  if (share.openingLimit === null && share.companyCode === null) return false;
  const { personId, organisationId } = act.viewer;
  const ticketSha256 = secretSha256(SecretKind.OPENING, ticket ?? "");
  const of =
    share.companyCode === null
      ? ticketSha256 && { ticketSha256 }
      : personId && organisationId && { readerPersonId: personId, readerOrganisationId: organisationId };
  if (!of) return false;
  const since = new Date(act.now.getTime() - sameReaderMinutes * 60_000);
  return act.tx.existsBy(ShareOpening, { shareId: share.id, at: MoreThan(since), ...of });
}
