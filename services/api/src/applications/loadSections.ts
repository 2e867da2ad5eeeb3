import type { Application } from "./Application";
import { ApplicationDocument } from "./ApplicationDocument";
import type { ApplicationSectionState } from "./ApplicationSectionState";
import { sectionsOf } from "./sectionsOf";
import { Organisation } from "../organisations/Organisation";
import type { RequestContext } from "../platform/RequestContext";
import { AwardingProcedure } from "../standards/AwardingProcedure";
import { Competence } from "../standards/Competence";
import { DocumentRequirement } from "../standards/DocumentRequirement";
import { Qualification } from "../standards/Qualification";
import { Specialisation } from "../standards/Specialisation";

/** The form's task list, its facts loaded for reading. */
export async function loadSections(ctx: RequestContext, application: Application): Promise<ApplicationSectionState[]> {
  const { id, qualificationId, awardingProcedureId, organisationId } = application;
  const [qualification, specialisations, competences, procedure, requirements, documents, organisation] =
    await Promise.all([
      ctx.one(Qualification).load(qualificationId),
      ctx.many(Specialisation, "qualificationId", { name: "ASC" }).load(qualificationId),
      ctx.many(Competence, "qualificationId", { code: "ASC" }).load(qualificationId),
      ctx.one(AwardingProcedure).load(awardingProcedureId),
      ctx.many(DocumentRequirement, "awardingProcedureId", { position: "ASC" }).load(awardingProcedureId),
      ctx.many(ApplicationDocument, "applicationId", { addedAt: "ASC", id: "ASC" }).load(id),
      ctx.one(Organisation).load(organisationId),
    ]);
  if (!qualification || !procedure || !organisation) return [];
  const { holdersMayHide } = organisation;
  return sectionsOf({
    application,
    qualification,
    specialisations,
    competences,
    procedure,
    requirements,
    documents,
    holdersMayHide,
  });
}
