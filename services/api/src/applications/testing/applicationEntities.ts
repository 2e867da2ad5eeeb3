import { Letter } from "../../letters/Letter";
import { Organisation } from "../../organisations/Organisation";
import { Mandate } from "../../people/Mandate";
import { Person } from "../../people/Person";
import { Event } from "../../platform/Event";
import { StoredDocument } from "../../platform/StoredDocument";
import { AwardingProcedure } from "../../standards/AwardingProcedure";
import { AwardingRight } from "../../standards/AwardingRight";
import { Competence } from "../../standards/Competence";
import { DocumentRequirement } from "../../standards/DocumentRequirement";
import { ExamPart } from "../../standards/ExamPart";
import { OccupationalCouncil } from "../../standards/OccupationalCouncil";
import { OccupationalStandard } from "../../standards/OccupationalStandard";
import { Qualification } from "../../standards/Qualification";
import { Specialisation } from "../../standards/Specialisation";
import { Application } from "../Application";
import { ApplicationDocument } from "../ApplicationDocument";
import { ApplicationRound } from "../ApplicationRound";
import { ApplicationRoundQualification } from "../ApplicationRoundQualification";
import { CompletionRequest } from "../CompletionRequest";

/** The entities that acts on applications touch. */
export const applicationEntities = [
  ...[Person, Mandate, Organisation, OccupationalCouncil, OccupationalStandard, Qualification, Specialisation],
  ...[Competence, AwardingRight, AwardingProcedure, DocumentRequirement, ExamPart, Event, StoredDocument, Letter],
  ...[Application, ApplicationDocument, ApplicationRound, ApplicationRoundQualification, CompletionRequest],
];
