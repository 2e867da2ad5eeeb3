/** A file that is signed and put into the container; the name carries no folder. */
export interface DataFile {
  name: string;
  mediaType: string;
  bytes: Buffer;
}
