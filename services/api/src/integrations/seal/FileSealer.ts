import type { DataFile } from "../signing/DataFile";

/** Puts files of the register into one container under its electronic seal. */
export interface FileSealer {
  /** The container (ASiC-E, XAdES-LT), checked. Throws SealRefused, and then nothing is sealed. */
  sealFiles(files: readonly DataFile[]): Promise<Buffer>;
}
