import { readFileSync } from "node:fs";
import { join } from "node:path";
import { drawing } from "../platform/lifecycle";
import { CertificateStatus } from "./CertificateStatus";
import { certificateLifecycle } from "./certificateLifecycle";

describe("the life of a certificate", () => {
  it("has a row for every status", () => {
    expect(Object.keys(certificateLifecycle).sort()).toEqual(Object.keys(CertificateStatus).sort());
  });

  it("is drawn in the README as the table says", () => {
    const readme = readFileSync(join(__dirname, "README.md"), "utf8");
    expect(readme).toContain(drawing(certificateLifecycle, "DRAFT"));
  });
});
