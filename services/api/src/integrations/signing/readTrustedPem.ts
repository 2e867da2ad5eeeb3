import { readFile } from "node:fs/promises";

/** Where the trusted authorities' certificates are: a PEM file, or outside production the sandbox's address. */
export interface TrustSource {
  trustedRootsFile: string | null;
  trustedRootsUrl: string | null;
}

/** Reads the trusted authorities as PEM texts: from the file when one is given, otherwise from the sandbox. */
export async function readTrustedPem({ trustedRootsFile, trustedRootsUrl }: TrustSource): Promise<string[]> {
  if (trustedRootsFile) return [await readFile(trustedRootsFile, "utf8")];
  if (!trustedRootsUrl) throw new Error("no trusted authorities are configured");
  return Promise.all(["root.pem", "issuing.pem"].map((name) => read(`${trustedRootsUrl}/${name}`)));
}

async function read(url: string): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
  if (!response.ok) throw new Error(`${url} answered with HTTP ${response.status}`);
  return response.text();
}
