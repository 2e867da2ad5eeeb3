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
] as const;
