import type { Application } from "./Application";
import { ApplicationDocument } from "./ApplicationDocument";
import type { SectionFacts } from "./sectionsOf";
import { Organisation } from "../organisations/Organisation";
import type { Act } from "../platform/Act";
import { AwardingProcedure } from "../standards/AwardingProcedure";
import { Competence } from "../standards/Competence";
import { DocumentRequirement } from "../standards/DocumentRequirement";
import { Qualification } from "../standards/Qualification";
import { Specialisation } from "../standards/Specialisation";

/** Loads, within an act, all that decides what an application still lacks. */
export async function gatherSectionFacts(act: Act, application: Application): Promise<SectionFacts> {
  const { qualificationId, awardingProcedureId, organisationId } = application;
  return {
    application,
    qualification: await act.get(Qualification, qualificationId),
    specialisations: await act.tx.findBy(Specialisation, { qualificationId }),
    competences: await act.tx.findBy(Competence, { qualificationId }),
    procedure: await act.get(AwardingProcedure, awardingProcedureId),
    requirements: await act.tx.findBy(DocumentRequirement, { awardingProcedureId }),
    documents: await act.tx.findBy(ApplicationDocument, { applicationId: application.id }),
    holdersMayHide: (await act.get(Organisation, organisationId)).holdersMayHide,
  };
}
