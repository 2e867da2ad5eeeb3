import type { Client } from "pg";
import { tallinnDay } from "../../platform/tallinnDay";
import { inSeeding } from "./inSeeding";
import { seedCouncils, seedOrganisations } from "./seedOrganisations";
import { seedPaperFees } from "./seedPaperFees";
import { seedProcedures } from "./seedProcedures";
import { seedQualifications } from "./seedQualifications";
import { seedRights } from "./seedRights";
import { seedStandards } from "./seedStandards";

/**
 * What the register has everywhere: councils, standards, qualifications, bodies, their rights and procedures. May be run
 * again at any time: it adds what is missing and prolongs what time has ended.
 */
export async function seedReference(client: Client, now = new Date()): Promise<void> {
  const today = tallinnDay(now);
  await inSeeding(client, async () => {
    await seedCouncils(client);
    await seedOrganisations(client);
    await seedStandards(client, today);
    await seedQualifications(client);
    await seedRights(client, today);
    await seedProcedures(client);
    await seedPaperFees(client);
  });
}
