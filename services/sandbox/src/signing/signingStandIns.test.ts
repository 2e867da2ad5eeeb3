import { constants, createHash, verify, X509Certificate } from "node:crypto";
import { aSandbox } from "../aSandbox";
import type { RunningSandbox } from "../startSandbox";

let sandbox: RunningSandbox;

beforeAll(async () => {
  sandbox = await aSandbox();
});
afterAll(() => sandbox.close());
afterEach(() => sandbox.faults.clear());

const client = { relyingPartyUUID: "00000000-0000-0000-0000-000000000000", relyingPartyName: "DEMO" };
const peeter = { ...client, phoneNumber: "+37200000004", nationalIdentityNumber: "37101010021" };
const data = Buffer.from("minutes of the committee");

interface Answer {
  result?: string;
  state?: string;
  cert?: string;
  sessionID?: string;
  signature?: { value: string };
}

async function post<Shape = Answer>(path: string, body: object): Promise<Shape> {
  const headers = { "content-type": "application/json" };
  return (await (
    await fetch(sandbox.baseUrl + path, { method: "POST", headers, body: JSON.stringify(body) })
  ).json()) as Shape;
}

async function get<Shape = Answer>(path: string): Promise<Shape> {
  return (await (await fetch(sandbox.baseUrl + path)).json()) as Shape;
}

function signatureQuestion(hash = "sha256") {
  const digest = createHash(hash).update(data).digest("base64");
  return { ...peeter, hash: digest, hashType: hash.toUpperCase(), language: "EST" };
}

async function mobileSignature(): Promise<Answer> {
  const { sessionID } = await post("/mid-api/signature", signatureQuestion());
  return get(`/mid-api/signature/session/${sessionID}?timeoutMs=5000`);
}

function certificateOf(base64: string | undefined): X509Certificate {
  return new X509Certificate(Buffer.from(base64 ?? "", "base64"));
}

test.each(["sha256", "sha384", "sha512"])("Mobile-ID signs a %s digest with the person's key", async (hash) => {
  const certificate = certificateOf((await post("/mid-api/certificate", peeter)).cert);
  expect(certificate.subject).toContain("serialNumber=PNOEE-37101010021");
  const { sessionID } = await post("/mid-api/signature", signatureQuestion(hash));
  const answer = await get(`/mid-api/signature/session/${sessionID}?timeoutMs=5000`);
  expect(answer).toMatchObject({ state: "COMPLETE", result: "OK" });
  const value = Buffer.from(answer.signature?.value ?? "", "base64");
  expect(verify(hash, data, { key: certificate.publicKey, dsaEncoding: "ieee-p1363" }, value)).toBe(true);
});

test.each([
  ["midCancelled", "USER_CANCELLED"],
  ["midTimeout", "TIMEOUT"],
  ["midNotClient", "NOT_MID_CLIENT"],
] as const)("Mobile-ID answers %s when told to", async (fault, result) => {
  sandbox.faults.raise(fault, 1);
  expect(await mobileSignature()).toMatchObject({ state: "COMPLETE", result });
  expect(await mobileSignature()).toMatchObject({ result: "OK" });
});

test("Mobile-ID knows nobody by another's telephone or an unknown code", async () => {
  expect((await post("/mid-api/certificate", { ...peeter, phoneNumber: "+37200000005" })).result).toBe("NOT_FOUND");
  expect((await post("/mid-api/certificate", { ...peeter, nationalIdentityNumber: "70101010011" })).result).toBe(
    "NOT_FOUND",
  );
});

test("Mobile-ID can show another person's certificate, one for signing in, or another's signature", async () => {
  const own = certificateOf((await post("/mid-api/certificate", peeter)).cert);
  sandbox.faults.raise("midWrongPerson", 1);
  expect(certificateOf((await post("/mid-api/certificate", peeter)).cert).subject).not.toContain("37101010021");
  sandbox.faults.raise("midAuthenticationCertificate", 1);
  expect(certificateOf((await post("/mid-api/certificate", peeter)).cert).serialNumber).not.toBe(own.serialNumber);
  sandbox.faults.raise("midWrongSignature", 1);
  const value = Buffer.from((await mobileSignature()).signature?.value ?? "", "base64");
  expect(verify("sha256", data, { key: own.publicKey, dsaEncoding: "ieee-p1363" }, value)).toBe(false);
});

test("Smart-ID signs by RSASSA-PSS and gives its own verification code", async () => {
  const document = "PNOEE-37101010021-MOCK-Q";
  const { cert } = await post<{ cert: { value: string } }>(`/v3/signature/certificate/${document}`, client);
  const digest = createHash("sha512").update(data).digest("base64");
  const algorithm = { signatureAlgorithm: "rsassa-pss", signatureAlgorithmParameters: { hashAlgorithm: "SHA-512" } };
  const question = {
    ...client,
    signatureProtocol: "RAW_DIGEST_SIGNATURE",
    signatureProtocolParameters: { digest, ...algorithm },
  };
  const path = `/v3/signature/notification/document/${document}`;
  const begun = await post<{ sessionID: string; vc: { value: string } }>(path, question);
  expect(begun.vc.value).toMatch(/^\d{4}$/);
  const answer = await get<{ signature: { value: string } }>(`/v3/session/${begun.sessionID}?timeoutMs=5000`);
  const padding = constants.RSA_PKCS1_PSS_PADDING;
  const key = { key: certificateOf(cert.value).publicKey, padding, saltLength: constants.RSA_PSS_SALTLEN_DIGEST };
  expect(verify("sha512", data, key, Buffer.from(answer.signature.value, "base64"))).toBe(true);
  sandbox.faults.raise("smartIdCancelled", 1);
  const refused = await post<{ sessionID: string }>(path, question);
  expect(await get(`/v3/session/${refused.sessionID}?timeoutMs=5000`)).toMatchObject({
    result: { endResult: "USER_REFUSED" },
  });
});
