import type { Client } from "pg";
import { tallinnDay } from "../../platform/tallinnDay";
import { inSeeding } from "./inSeeding";
import { seedCouncils } from "./seedOrganisations";
import { seedRegister } from "./seedRegister";

/**
 * What the register has everywhere: councils, standards, qualifications, bodies, their rights and procedures. May be run
 * again at any time: it adds what is missing and prolongs what time has ended.
 */
export async function seedReference(client: Client, now = new Date()): Promise<void> {
  const today = tallinnDay(now);
  await inSeeding(client, async () => {
    await seedCouncils(client);
    await seedRegister(client, "reference", today);
  });
}
