import { Application } from "../../applications/Application";
import { ApplicationRound } from "../../applications/ApplicationRound";
import { Letter } from "../../letters/Letter";
import { Organisation } from "../../organisations/Organisation";
import { Mandate } from "../../people/Mandate";
import { Person } from "../../people/Person";
import { Event } from "../../platform/Event";
import type { EntityClass } from "../../platform/database/openDataSource";
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
import { ExamResult } from "../ExamResult";
import { PaperAssessment } from "../PaperAssessment";
import { ExamSeat } from "../ExamSeat";
import { ExamSession } from "../ExamSession";
import { ExamSessionAssessor } from "../ExamSessionAssessor";
import { ExamSessionQualification } from "../ExamSessionQualification";

/** The entities that exams touch, for tests of this module and of those after it. */
export const examEntities: EntityClass[] = [
  Event,
  StoredDocument,
  Person,
  Mandate,
  Organisation,
  OccupationalCouncil,
  OccupationalStandard,
  Qualification,
  Specialisation,
  Competence,
  AwardingRight,
  AwardingProcedure,
  ExamPart,
  DocumentRequirement,
  Letter,
  ApplicationRound,
  Application,
  ExamSession,
  ExamSessionQualification,
  ExamSessionAssessor,
  ExamSeat,
  PaperAssessment,
  ExamResult,
];
