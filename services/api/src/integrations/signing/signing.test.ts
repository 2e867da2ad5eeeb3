import { createHash } from "node:crypto";
import { aSandbox } from "../../../../sandbox/src/aSandbox";
import { personaByCode, revokedPersona } from "../../../../sandbox/src/personas";
import { signDigestEc } from "../../../../sandbox/src/signing/signDigest";
import type { RunningSandbox } from "../../../../sandbox/src/startSandbox";
import { advanceSignature } from "./advanceSignature";
import { beginSignature } from "./beginSignature";
import { buildContainer } from "./buildContainer";
import type { DataFile } from "./DataFile";
import type { SigningConfig } from "./SigningConfig";
import { sandboxConfig, untilEnded } from "./testing/signWithMobileId";
import { verifyContainer } from "./verifyContainer";

let sandbox: RunningSandbox;
let other: RunningSandbox;
let config: SigningConfig;

beforeAll(async () => {
  [sandbox, other] = await Promise.all([aSandbox(), aSandbox()]);
  config = await sandboxConfig(sandbox);
});
afterAll(() => Promise.all([sandbox.close(), other.close()]));
afterEach(() => sandbox.faults.clear());

const peeter = "37101010021";
const files: DataFile[] = [{ name: "otsused.json", mediaType: "application/json", bytes: Buffer.from('{"a":1}') }];
const chosen = { kind: "mobile-id", phoneNumber: "+37200000004", locale: "et" } as const;
const signer = { personalCode: peeter, roleText: "Kutsekomisjoni esimees" };

function begin(settings: SigningConfig = config) {
  return beginSignature(files, signer, chosen, settings);
}

test("a Mobile-ID signature shows a code, waits, and comes with the signer's own certificate", async () => {
  const { draft, step } = await begin();
  expect(step).toEqual({ kind: "wait", verificationCode: expect.stringMatching(/^\d{4}$/) as string });
  const kept = JSON.parse(JSON.stringify(draft)) as typeof draft;
  const ended = await untilEnded(kept, config);
  expect(ended).toMatchObject({ state: "signed", signerCode: peeter });
});

test.each([
  ["midCancelled", "USER_CANCELLED"],
  ["midTimeout", "TIMEOUT"],
  ["midWrongSignature", "INVALID"],
  ["ocspUnknown", "CERTIFICATE_REFUSED"],
] as const)("with %s the signature fails with %s", async (fault, why) => {
  sandbox.faults.raise(fault, 1);
  const { draft } = await begin();
  expect(await untilEnded(draft, config)).toMatchObject({ state: "failed", why });
});

test.each([
  ["midNotClient", "NOT_CLIENT"],
  ["midWrongPerson", "WRONG_PERSON"],
  ["midAuthenticationCertificate", "CERTIFICATE_REFUSED"],
  ["midDown", "UNAVAILABLE"],
] as const)("with %s nothing begins: %s", async (fault, why) => {
  sandbox.faults.raise(fault, 1);
  await expect(begin()).rejects.toMatchObject({ why });
});

test("a service that stumbles once is asked again, one that is down is UNAVAILABLE", async () => {
  sandbox.faults.raise("tsaDown", 1);
  sandbox.faults.raise("ocspDown", 1);
  expect(await untilEnded((await begin()).draft, config)).toMatchObject({ state: "signed" });
  sandbox.faults.raise("tsaDown", 2);
  expect(await untilEnded((await begin()).draft, config)).toMatchObject({ state: "failed", why: "UNAVAILABLE" });
  await expect(begin({ ...config, mobileIdUrl: "http://127.0.0.1:1/mid-api" })).rejects.toMatchObject({
    why: "UNAVAILABLE",
  });
});

test("a revoked certificate does not sign", async () => {
  const revoked = { personalCode: revokedPersona.sub.slice(2), roleText: "Komisjoni liige" };
  const { draft } = await beginSignature(files, revoked, { ...chosen, phoneNumber: "+37255512345" }, config);
  expect(await untilEnded(draft, config)).toMatchObject({ state: "failed", why: "CERTIFICATE_REFUSED" });
});

test("a certificate of an authority we do not trust is refused", async () => {
  const foreign = { ...config, mobileIdUrl: `${other.baseUrl}/mid-api` };
  await expect(begin(foreign)).rejects.toMatchObject({ why: "CERTIFICATE_REFUSED" });
});

test("the time stamp and the OCSP answer of another authority are refused", async () => {
  for (const strange of [{ tsaUrl: `${other.baseUrl}/tsa` }, { ocspUrl: `${other.baseUrl}/ocsp` }]) {
    const { draft } = await begin();
    expect(await untilEnded(draft, { ...config, ...strange })).toMatchObject({ state: "failed", why: "INVALID" });
  }
});

test("a changed draft does not become a signature", async () => {
  const { draft } = await begin();
  const changed = { ...draft, signature: { ...draft.signature, role: "Kutsekoja juht" } };
  expect(await untilEnded(changed, config)).toMatchObject({ state: "failed", why: "INVALID" });
});

test("an ID-card signs in the browser: the server gives a hash and checks what comes back", async () => {
  const persona = personaByCode(peeter);
  if (!persona) throw new Error("no persona");
  const { der, key } = await sandbox.authority.identityOf(persona);
  const algorithm = { cryptoAlgorithm: "ECC", hashFunction: "SHA-384", paddingScheme: "NONE" };
  const card = {
    kind: "id-card" as const,
    certificate: der.toString("base64"),
    supportedSignatureAlgorithms: [algorithm],
  };
  const { draft, step } = await beginSignature(files, signer, card, config);
  if (step.kind !== "web-eid-sign") throw new Error("another step");
  expect(step).toMatchObject({ hashFunction: "SHA-384", certificate: card.certificate });
  expect(await advanceSignature(draft, config)).toEqual({ state: "pending" });
  const signature = signDigestEc(key, Buffer.from(step.hash, "base64")).toString("base64");
  expect(await advanceSignature(draft, config, { signature })).toMatchObject({ state: "signed", signerCode: peeter });
  const wrong = signDigestEc(key, createHash("sha384").update("else").digest()).toString("base64");
  expect(await advanceSignature(draft, config, { signature: wrong })).toMatchObject({
    state: "failed",
    why: "INVALID",
  });
});

test("Smart-ID signs by RSASSA-PSS and can be refused by its owner", async () => {
  const smart = { kind: "smart-id", documentNumber: `PNOEE-${peeter}-MOCK-Q` } as const;
  const { draft, step } = await beginSignature(files, signer, smart, config);
  expect(step).toEqual({ kind: "wait", verificationCode: expect.stringMatching(/^\d{4}$/) as string });
  const ended = await untilEnded(draft, config);
  if (ended.state !== "signed") throw new Error(JSON.stringify(ended));
  const report = await verifyContainer(buildContainer(files, [ended.signatureXml]), config);
  expect(report).toMatchObject({ valid: true, signatures: [{ signerCode: peeter }] });
  sandbox.faults.raise("smartIdCancelled", 1);
  const refused = await beginSignature(files, signer, smart, config);
  expect(await untilEnded(refused.draft, config)).toMatchObject({ state: "failed", why: "USER_CANCELLED" });
  const unknown = { ...smart, documentNumber: "PNOEE-70101010011-MOCK-Q" };
  await expect(beginSignature(files, signer, unknown, config)).rejects.toMatchObject({ why: "NOT_CLIENT" });
  const without = beginSignature(files, signer, smart, { ...config, smartIdUrl: undefined });
  await expect(without).rejects.toMatchObject({ why: "UNAVAILABLE" });
});

test("a card that offers no algorithm of ours is refused", async () => {
  const persona = personaByCode(peeter);
  if (!persona) throw new Error("no persona");
  const { der } = await sandbox.authority.identityOf(persona);
  const card = { kind: "id-card" as const, certificate: der.toString("base64"), supportedSignatureAlgorithms: [] };
  await expect(beginSignature(files, signer, card, config)).rejects.toMatchObject({ why: "CERTIFICATE_REFUSED" });
});
