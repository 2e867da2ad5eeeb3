import { referTo } from "./buildContainer";
import { type CheckedSignature, checkSignature } from "./checkSignature";
import { readContainer } from "./readContainer";
import { readSignature } from "./readSignature";
import type { FileReference } from "./SignatureDraft";
import { readTrusted, type TrustedAuthorities } from "./TrustedAuthorities";

/** What a container is found to be; `problems` are for people who look into it, in English. */
export interface ContainerReport {
  valid: boolean;
  files: FileReference[];
  signatures: CheckedSignature[];
  problems: string[];
}

/** Checks a whole container: its form, every file's digest in every signature, and every signature with its proofs. */
export async function verifyContainer(bytes: Uint8Array, trust: { trustedPem: string[] }): Promise<ContainerReport> {
  const report: ContainerReport = { valid: false, files: [], signatures: [], problems: [] };
  const trusted = readTrusted(trust.trustedPem);
  try {
    const { files, signatureXmls } = readContainer(bytes);
    report.files = referTo(files);
    if (signatureXmls.length === 0) report.problems.push("no signature");
    for (const [at, xml] of signatureXmls.entries()) await addSignature(report, at, xml, trusted);
  } catch (error) {
    report.problems.push(messageOf(error));
  }
  report.valid = report.problems.length === 0;
  return report;
}

async function addSignature(
  report: ContainerReport,
  at: number,
  xml: string,
  trusted: TrustedAuthorities,
): Promise<void> {
  try {
    const read = readSignature(xml);
    if (JSON.stringify(read.draft.files) !== JSON.stringify(report.files)) {
      throw new Error("the files are not those that were signed");
    }
    report.signatures.push(await checkSignature(read, trusted));
  } catch (error) {
    report.problems.push(`signature ${at}: ${messageOf(error)}`);
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
