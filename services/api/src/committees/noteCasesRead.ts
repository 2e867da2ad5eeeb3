import { Application } from "../applications/Application";
import { applicationsRead } from "../applications/applicationsRead";
import { noteUsage } from "../people/noteUsage";
import { UsageKind } from "../people/UsageKind";
import type { RequestContext } from "../platform/RequestContext";
import type { AgendaItem } from "./AgendaItem";

/** Who opened a meeting with its cases: each applicant can see it. */
export async function noteCasesRead(ctx: RequestContext, cases: readonly AgendaItem[]): Promise<void> {
  if (cases.length === 0) return;
  const loaded = await ctx.one(Application).loadMany(cases.map(({ applicationId }) => applicationId));
  const read = loaded.filter((application): application is Application => application instanceof Application);
  const kinds = [UsageKind.NAME, UsageKind.APPLICATION, UsageKind.RESULTS];
  await ctx.perform(noteUsage, applicationsRead(ctx.viewer, read, kinds));
}
