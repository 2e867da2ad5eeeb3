import { EventResolver } from "../people/EventResolver";
import { MandateResolver } from "../people/MandateResolver";
import { PersonResolver } from "../people/PersonResolver";
import { ViewerResolver } from "../people/ViewerResolver";

/** Every resolver of the register, by module. */
export const resolvers = [
  // people
  EventResolver,
  MandateResolver,
  PersonResolver,
  ViewerResolver,
] as const;
