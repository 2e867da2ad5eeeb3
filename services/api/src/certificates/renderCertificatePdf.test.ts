import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CertificateContent } from "./CertificateContent";
import { renderCertificatePdf } from "./renderCertificatePdf";
import { aCertificateContent } from "./testing/aCertificateContent";

const proofUrl = `https://kutseregister.example/check#${"Ab1-_".repeat(92)}`;
const sha256 = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");
const has = (tool: string, ...parameters: string[]): boolean => spawnSync(tool, parameters).error === undefined;
const plain = aCertificateContent();
const withCompetences = (count: number): CertificateContent => ({
  ...plain,
  qualification: {
    ...plain.qualification,
    competences: Array.from({ length: count }, (_, at) => ({
      et: `Elektripaigaldise osa ${at + 1} ehitamine ja kontroll`,
      en: `Building and inspecting part ${at + 1} of an installation`,
    })),
  },
});

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "certificate-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const written = (content: CertificateContent): string => {
  const file = join(folder, "certificate.pdf");
  writeFileSync(file, renderCertificatePdf(content, proofUrl));
  return file;
};
const run = (tool: string, ...parameters: string[]): string =>
  execFileSync(tool, parameters, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
const pagesOf = (content: CertificateContent): number =>
  Number(/Pages:\s+(\d+)/.exec(run("pdfinfo", written(content)))?.[1]);

describe("the pages of a certificate", () => {
  it("are the same bytes for the same content, archival and tagged", () => {
    const first = renderCertificatePdf(plain, proofUrl);
    expect(sha256(renderCertificatePdf(plain, proofUrl))).toBe(sha256(first));
    expect(first.includes("/StructTreeRoot")).toBe(true);
    expect(first.includes("pdfaid")).toBe(true);
  });

  it("take names as text, never as markup", () => {
    const typed = '#read("/etc/passwd") *bold* $x$ [a](b) \u202e " \\ #';
    const content = { ...plain, holder: { ...plain.holder, lastName: typed } };
    expect(renderCertificatePdf(content, proofUrl).length).toBeGreaterThan(20_000);
  });

  if (has("pdftotext", "-v") && has("qpdf", "--version")) {
    it("read in order, with every letter, and carry what they say for machines", () => {
      const file = written(plain);
      const text = run("pdftotext", file, "-");
      const order = [
        ...["EESTI VABARIIK", "Kutsetunnistus", "nr 300123", "Mary Änn O’Connež-Šuslik", "60001019906"],
        ...["on saanud kutse", "Elektrik, tase 4", "Hoonete elektripaigaldised", "EKR", "Kutse andja", "Kehtivus"],
        ...["Kompetentsid", "ž, š, õ, ä, ö, ü", "Kontrollige tunnistust", "kutseregister.example/verify/7F3K9QWM22XD"],
      ];
      const places = order.map((words) => text.indexOf(words));
      expect(places.every((place) => place >= 0)).toBe(true);
      expect(places).toEqual([...places].sort((one, other) => one - other));
      expect(run("qpdf", "--check", file)).toContain("No syntax or stream encoding errors");
      run("pdfdetach", "-saveall", "-o", folder, file);
      expect(JSON.parse(readFileSync(join(folder, "kutsetunnistus.json"), "utf8"))).toEqual(plain);
      expect(run("pdfinfo", file)).toMatch(/Tagged:\s+yes/);
      expect(run("pdffonts", file)).not.toMatch(/ no\s+(yes|no)\s+(yes|no)\s+\d/);
    });

    it.each([
      ["an ordinary certificate", plain],
      ["a partial one", { ...plain, type: "PARTIAL" as const }],
      ["an unlimited one on a school document", { ...plain, type: "SCHOOL_DOCUMENT" as const, validUntil: null }],
      ["twelve competences", withCompetences(12)],
      ["an invalidated one", { ...plain, invalidated: { at: "2027-01-01T10:00:00Z", ground: "FRAUD" as const } }],
      ["a replaced one", { ...plain, replacedBy: "300999" }],
    ])("fit on one page: %s", (_what, content) => {
      expect(pagesOf(content)).toBe(1);
    });

    it("flow on to a second page, with the number on both, when there is more to say", () => {
      expect(pagesOf(withCompetences(40))).toBe(2);
      expect(run("pdftotext", "-f", "2", written(withCompetences(40)), "-")).toContain("nr 300123");
    });
  }

  if (has("zbarimg", "--version") && has("pdftoppm", "-v")) {
    it("hold a code of almost 500 bytes that is read from a 300-dpi print", () => {
      expect(proofUrl.length).toBeGreaterThan(490);
      run("pdftoppm", "-r", "300", "-gray", "-singlefile", "-png", written(plain), join(folder, "print"));
      expect(run("zbarimg", "--quiet", "--raw", join(folder, "print.png")).trim()).toBe(proofUrl);
    });
  }
});
