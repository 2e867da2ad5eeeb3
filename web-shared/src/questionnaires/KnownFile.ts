/** A file that is in an answer already. */
export type KnownFile = { id: string; fileName: string; byteSize: number };
