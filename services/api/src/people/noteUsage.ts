import type { Act } from "../platform/Act";
import type { UsageKind } from "./UsageKind";
import type { UsagePurpose } from "./UsagePurpose";

/** Whose data, and through which thing they were read: a certificate, an application, the person. */
export interface UsageSubject {
  readonly personId: string;
  readonly type: "person" | "application" | "certificate" | "exam_session" | "share";
  readonly id: string;
}

export interface NoteUsageInput {
  readonly of: readonly UsageSubject[];
  readonly purpose: UsagePurpose;
  readonly kinds: readonly UsageKind[];
  /** The purpose in the reader's own words, 500 characters at most. */
  readonly reason?: string | null;
  /** A reader that is no body of the register: a company with its registry code, an authority. */
  readonly reader?: { readonly code: string | null; readonly name: string };
}

const statement = `insert into usage_entry (at, person_id, subject_type, subject_id, reader_person_id, reader_organisation_id,
    reader_code, reader_name, reader_role, purpose, kinds, reason, request_id)
  select $1, looked.*, $5::uuid, $6::uuid, $7, $8, $9, $10, $11::text[], $12, $13
  from unnest($2::uuid[], $3::text[], $4::uuid[]) looked
  on conflict do nothing`;

/**
 * Writes down that the viewer read other people's data: the one log behind "who has looked at my data" and the state's
 * data tracker. One's own data are not noted; the same look within an hour is one look. Not for mass transfers.
 */
export async function noteUsage(act: Act, input: NoteUsageInput): Promise<void> {
  const { viewer } = act;
  const others = input.of.filter(({ personId }) => personId !== viewer.personId);
  if (others.length === 0) return;
  await act.tx.query(statement, [
    act.now,
    others.map(({ personId }) => personId),
    others.map(({ type }) => type),
    others.map(({ id }) => id),
    viewer.personId,
    viewer.organisationId,
    input.reader?.code ?? null,
    input.reader?.name ?? null,
    viewer.activeRole,
    input.purpose,
    [...input.kinds].sort(),
    input.reason ?? null,
    act.requestId,
  ]);
}
