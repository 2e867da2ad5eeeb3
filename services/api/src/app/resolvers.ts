import { EventResolver } from "../people/EventResolver";
import { MandateResolver } from "../people/MandateResolver";
import { PersonResolver } from "../people/PersonResolver";
import { ViewerResolver } from "../people/ViewerResolver";
import { EventOrganisationResolver } from "../organisations/EventOrganisationResolver";
import { MandateOrganisationResolver } from "../organisations/MandateOrganisationResolver";
import { OrganisationResolver } from "../organisations/OrganisationResolver";
import { AwardingProcedureResolver } from "../standards/AwardingProcedureResolver";
import { AwardingRightResolver } from "../standards/AwardingRightResolver";
import { OccupationalStandardResolver } from "../standards/OccupationalStandardResolver";
import { OrganisationStandardsResolver } from "../standards/OrganisationStandardsResolver";
import { QualificationResolver } from "../standards/QualificationResolver";
import { CertificateEntryResolver } from "../certificates/CertificateEntryResolver";
import { CertificateFieldResolver } from "../certificates/CertificateFieldResolver";
import { CertificateResolver } from "../certificates/CertificateResolver";
import { CertificateRightsResolver } from "../certificates/CertificateRightsResolver";
import { RegisterResolver } from "../register/RegisterResolver";
import { StatisticsResolver } from "../reports/StatisticsResolver";

/** Every resolver of the register, by module. */
export const resolvers = [
  // people
  EventResolver,
  MandateResolver,
  PersonResolver,
  ViewerResolver,
  // organisations
  EventOrganisationResolver,
  MandateOrganisationResolver,
  OrganisationResolver,
  // standards
  AwardingProcedureResolver,
  AwardingRightResolver,
  OccupationalStandardResolver,
  OrganisationStandardsResolver,
  QualificationResolver,
  // certificates
  CertificateEntryResolver,
  CertificateFieldResolver,
  CertificateResolver,
  CertificateRightsResolver,
  // register
  RegisterResolver,
  // reports
  StatisticsResolver,
] as const;
