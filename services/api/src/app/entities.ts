import type { EntityClass } from "../platform/database/openDataSource";
import { Event } from "../platform/Event";
import { StoredDocument } from "../platform/StoredDocument";
import { Mandate } from "../people/Mandate";
import { Person } from "../people/Person";
import { Session } from "../people/Session";
import { SignIn } from "../people/SignIn";
import { Organisation } from "../organisations/Organisation";

/** Every entity of the register, by module. */
export const entities: EntityClass[] = [
  // platform
  Event,
  StoredDocument,
  // people
  Mandate,
  Person,
  Session,
  SignIn,
  // organisations
  Organisation,
];
