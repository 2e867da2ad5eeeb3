/** Puts the register's electronic seal on a document. */
export interface Sealer {
  /** The same document with its seal and a time stamp. Throws SealRefused, and then nothing is sealed. */
  seal(pdf: Buffer, at: Date): Promise<Buffer>;
}
