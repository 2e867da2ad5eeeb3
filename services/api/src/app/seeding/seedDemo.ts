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
    if (await isFirst(client, "demo officials")) await seedOfficials(client, today);
    await seedRounds(client, today);
    if (!(await isFirst(client, "demo"))) return;
    await seedCertificates(client, today);
    await seedApplications(client, today);
    await seedQuestionnaires(client, today);
    await seedPaperOrders(client, today);
  });
}

/** Whether something is put in for the first time. */
async function isFirst(client: Client, name: string): Promise<boolean> {
  const { rowCount } = await client.query("insert into seeded (name) values ($1) on conflict do nothing", [name]);
  return rowCount === 1;
}

/** Apart from the rest, so that a demo made when it had fewer bodies gets somebody for each of them too. */
async function seedOfficials(client: Client, today: string): Promise<void> {
  await seedDemoPeople(client);
  await seedDemoCommittees(client, today);
  await seedDemoMandates(client, today);
  await seedDemoContacts(client);
  await seedBillingAccounts(client);
}
