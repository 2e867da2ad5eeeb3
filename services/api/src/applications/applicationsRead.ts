import type { Application } from "./Application";
import type { NoteUsageInput } from "../people/noteUsage";
import type { UsageKind } from "../people/UsageKind";
import { usagePurposeOf } from "../people/usagePurposeOf";
import type { Viewer } from "../platform/Viewer";

/** What an official who opens these applications, or looks for them by name, reads of the applicants. */
export function applicationsRead(
  viewer: Viewer,
  applications: readonly Pick<Application, "id" | "personId">[],
  kinds: readonly UsageKind[],
  reason: string | null = null,
): NoteUsageInput {
  return {
    of: applications.map(({ personId, id }) => ({ personId, type: "application", id })),
    purpose: usagePurposeOf(viewer.activeRole),
    kinds,
    reason,
  };
}
