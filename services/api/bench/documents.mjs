// Measures how long the worker takes over one certificate's document: laid out, sealed, and its code signed.
import fs from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";

const require = createRequire(import.meta.url);
const { renderCertificatePdf } = require("../dist/certificates/renderCertificatePdf.js");
const { printedProof } = require("../dist/certificates/printedProof.js");
const { openRemoteKey } = require("../dist/integrations/seal/openRemoteKey.js");
const { padesSealer } = require("../dist/integrations/seal/padesSealer.js");
const { readTrustedPem } = require("../dist/integrations/signing/readTrustedPem.js");
const { startSandbox } = require("../../sandbox/dist/startSandbox.js");

/** So many documents are a measurement; fewer only show that it can be made, and leave the results as they are. */
const measured = 200;
const wanted = Number(process.env["BENCH_DOCUMENTS"] ?? measured);
const publicUrl = "https://kutseregister.example";
const target = 1000;

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "bench-documents-"));
const sandbox = await startSandbox({
  ...{ port: 0, folder, publicUrl: "http://localhost:4000", quickSignIn: true },
  ...{ clientId: "kutseregister", clientSecret: "sandbox-secret" },
});
try {
  const service = { url: `${sandbox.baseUrl}/csc/v2`, clientId: "kutseregister", clientSecret: "sandbox-secret" };
  const proofKey = openRemoteKey(service, "proof");
  const trustedPem = await readTrustedPem({ trustedRootsFile: null, trustedRootsUrl: `${sandbox.baseUrl}/pki` });
  const sealer = padesSealer(openRemoteKey(service, "seal"), async () => ({
    tsaUrl: `${sandbox.baseUrl}/tsa`,
    ocspUrl: `${sandbox.baseUrl}/ocsp`,
    trustedPem,
  }));
  const laidOut = [];
  const whole = [];
  let bytes = 0;
  for (let place = 0; place <= wanted; place++) {
    const content = contentOf(place);
    const start = performance.now();
    const proof = await printedProof({ content, isNameHidden: false, proofKey, publicUrl });
    const rendering = performance.now();
    const pdf = renderCertificatePdf(content, proof);
    const rendered = performance.now();
    const sealed = await sealer.seal(pdf, new Date());
    if (place === 0) continue;
    laidOut.push(rendered - rendering);
    whole.push(performance.now() - start);
    bytes = sealed.length;
  }
  const result = {
    ...{ at: new Date().toISOString(), node: process.version, cores: os.cpus().length, documents: wanted, bytes },
    milliseconds: { laidOut: figures(laidOut), laidOutSealedAndSigned: figures(whole) },
    memoryMegabytes: Math.round(process.memoryUsage().rss / 1e6),
    target: { what: "p95 of one document in ms", to: `< ${target}`, met: at(whole, 0.95) < target },
  };
  console.log(JSON.stringify(result, null, 2));
  const file = path.join(import.meta.dirname, "results", "documents.json");
  if (wanted >= measured) fs.writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
} finally {
  await sandbox.close();
  fs.rmSync(folder, { recursive: true, force: true });
}

function at(values, share) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length * share)];
}

function figures(values) {
  const rounded = (share) => Math.round(at(values, share) * 10) / 10;
  return { p50: rounded(0.5), p95: rounded(0.95), p99: rounded(0.99) };
}

/** Each document says something else, with 3 to 14 competences. */
function contentOf(place) {
  const competences = Array.from({ length: 3 + (place % 12) }, (_, number) => ({
    et: `Kompetents ${number + 1}: töölõigu korraldamine ja tööohutus`,
    en: `Competence ${number + 1}: running a section of works safely`,
  }));
  return {
    ...{ format: "kutsetunnistus/1", state: "REGISTERED", registrationNumber: String(300_000 + place), type: "FULL" },
    holder: {
      firstName: "Mary Änn",
      lastName: `O’Connež ${place}`,
      personalCode: "60001019906",
      birthDate: "2000-01-01",
    },
    qualification: {
      title: { et: "Ehitusjuht, tase 6", en: "Construction manager, level 6" },
      ...{ estqfLevel: 6, eqfLevel: 6, partOf: null, specialisation: null, competences },
      standard: { code: "10-13112018-1.2/6k", title: { et: "Ehitusjuht", en: "Construction manager" } },
    },
    awardingBody: { registryCode: "80000001", name: { et: "Ehitusliit", en: "Builders’ association" } },
    ...{ decidedOn: "2026-11-20", signatory: "Peeter Paju", issuedOn: "2026-11-23", validFrom: "2026-11-23" },
    ...{ validUntil: "2031-11-22", examLanguage: "et", invalidated: null, replacedBy: null },
    verification: { code: "7F3K9QWM22XD", url: "https://kutseregister.example/verify/7F3K9QWM22XD" },
  };
}
