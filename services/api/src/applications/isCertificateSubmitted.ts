import type { Application } from "./Application";
import type { RequestContext } from "../platform/RequestContext";

// Certificates are a later module; whether the body has sent one in is read from its table by name.
const submitted = {
  name: "applications_certificate_submitted",
  text: "select application_id as id from certificate where application_id = any($1::uuid[]) and submitted_at is not null",
};

/** Whether the awarded application's certificate waits at Kutsekoda: then it is the authority's turn. */
export async function isCertificateSubmitted(ctx: RequestContext, application: Application): Promise<boolean> {
  if (application.certificateSubmitted !== undefined) return application.certificateSubmitted;
  return ctx
    .batch<boolean>("isCertificateSubmitted", async (ids) => {
      const rows = await ctx.read.rows<{ id: string }>(submitted, [ids]);
      const known = new Set(rows.map((row) => row.id));
      return ids.map((id) => known.has(id));
    })
    .load(application.id);
}
