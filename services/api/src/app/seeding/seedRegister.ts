import type { Client } from "pg";
import type { SeedLayer } from "./SeedLayer";
import { seedOrganisations } from "./seedOrganisations";
import { seedPaperFees } from "./seedPaperFees";
import { seedProcedures } from "./seedProcedures";
import { seedQualifications } from "./seedQualifications";
import { seedRights } from "./seedRights";
import { seedStandards } from "./seedStandards";

/** The bodies, standards and qualifications of a layer, with rights, procedures and prices; adds only what is missing. */
export async function seedRegister(client: Client, layer: SeedLayer, today: string): Promise<void> {
  await seedOrganisations(client, layer);
  await seedStandards(client, layer, today);
  await seedQualifications(client, layer);
  await seedRights(client, layer, today);
  await seedProcedures(client, layer);
  await seedPaperFees(client);
}
