import type { Client } from "pg";
import { tallinnDay } from "../../platform/tallinnDay";
import { inSeeding } from "./inSeeding";
import { seedApplications } from "./seedApplications";
import { seedBillingAccounts } from "./seedBillingAccounts";
import { seedCertificates } from "./seedCertificates";
import { seedDemoCommittees, seedDemoContacts, seedDemoMandates, seedDemoPeople } from "./seedDemoPeople";
import { seedQuestionnaires } from "./seedQuestionnaires";
import { seedPaperOrders } from "./seedPaperOrders";
import { seedRegister } from "./seedRegister";
import { seedRounds } from "./seedRounds";

/**
 * A register that lives: the personas, bodies with committees, rounds and exams around today, certificates to find and
 * cases to work on. Put in once; on later starts what time has ended is prolonged: rights, standards and closed rounds.
 */
export async function seedDemo(client: Client, now: Date): Promise<void> {
  const today = tallinnDay(now);
  await inSeeding(client, async () => {
    await seedRegister(client, "demo", today);
    const first = await client.query("insert into seeded (name) values ('demo') on conflict do nothing returning name");
    if (first.rowCount === 0) return seedRounds(client, today);
    await seedDemoPeople(client);
    await seedDemoCommittees(client, today);
    await seedDemoMandates(client, today);
    await seedDemoContacts(client);
    await seedRounds(client, today);
    await seedCertificates(client, today);
    await seedApplications(client, today);
    await seedQuestionnaires(client, today);
    await seedBillingAccounts(client);
    await seedPaperOrders(client, today);
  });
}
