import { aRegister } from "../../test/aRegister";
import { aCertificate } from "../certificates/testing/aCertificate";
import { aPerson } from "../people/testing/aPerson";
import { aQualification } from "../standards/testing/aQualification";
import { askWatch } from "./askWatch";
import { answerWatch } from "./answerWatch";
import { checkCertificates } from "./checkCertificates";
import { aCompany } from "./testing/aCompany";
import { actingAs } from "../platform/testing/actingAs";

const running = aRegister();
const most = 6;
const watchFields = `edges { node { registrationNumber state viewerCanEnd viewerCanAnswer company { name }
  certificate { status qualification { title } } notices { cause } } } pageInfo { hasNextPage }`;

describe("the lists of employers", () => {
  it("send few statements, however much stands beside each row", async () => {
    const { manager } = running.register.source;
    const perform = running.register.performer(null);
    const { viewer, person, mandateId } = await aCompany(manager);
    const holder = await aPerson(manager);
    const of = await aQualification(manager);
    for (let place = 0; place < 20; place++) {
      const { registrationNumber } = await aCertificate(manager, { personId: holder.id, of });
      const asked = { registrationNumber: registrationNumber ?? "", reason: "töö", contactEmail: "a@example.ee" };
      const { id: watchId } = await perform(viewer, askWatch, asked);
      await perform(actingAs(holder.id), answerWatch, { watchId, agree: true });
      await perform(viewer, checkCertificates, {
        purpose: "STAFF",
        purposeText: "töö",
        rows: registrationNumber ?? "",
      });
    }
    const company = await running.signIn(person.id, mandateId);
    const own = await running.signIn(holder.id);
    const counted = async (query: string, cookie: string): Promise<number> => {
      const { statements, errors } = await running.ask(query, {}, cookie);
      expect(errors ?? []).toEqual([]);
      return statements - 1;
    };
    expect(await counted(`{ employerWatches(first: 20) { ${watchFields} } }`, company)).toBeLessThanOrEqual(most);
    expect(await counted(`{ myWatches(first: 20) { ${watchFields} } }`, own)).toBeLessThanOrEqual(most);
    const checks =
      "{ employerChecks(first: 20) { edges { node { purposeText madeBy { lastName } rows { status certificates { title } } } } } }";
    expect(await counted(checks, company)).toBeLessThanOrEqual(most);
  });
});
