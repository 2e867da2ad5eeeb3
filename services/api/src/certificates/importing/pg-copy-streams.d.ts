declare module "pg-copy-streams" {
  import type { Submittable } from "pg";
  import type { Duplex, Readable } from "node:stream";

  /** COPY … FROM STDIN: what is written to it goes into the table. */
  export function from(statement: string): Submittable & Duplex;

  /** COPY … TO STDOUT: the rows as they are read. */
  export function to(statement: string): Submittable & Readable;
}
