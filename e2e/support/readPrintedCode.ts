import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A certificate as it would be printed at 300 dpi, and what another program reads in its code. */
export interface PrintedCode {
  readonly picture: Buffer;
  readonly address: string;
}

/** Prints the first page of a PDF as a picture and reads its code, with the system's own programs. */
export function readPrintedCode(pdf: Buffer): PrintedCode {
  const folder = mkdtempSync(join(tmpdir(), "print-"));
  try {
    const file = join(folder, "certificate.pdf");
    writeFileSync(file, pdf);
    execFileSync("pdftoppm", ["-r", "300", "-gray", "-singlefile", "-png", file, join(folder, "print")], {
      stdio: "ignore",
    });
    const address = execFileSync("zbarimg", ["--quiet", "--raw", join(folder, "print.png")], { encoding: "utf8" });
    return { picture: readFileSync(join(folder, "print.png")), address: address.trim() };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
