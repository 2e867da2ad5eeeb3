import { SigningRefused } from "./SigningRefused";

/** Posts a binary question and reads the binary answer within 10 s; a service that cannot be reached is UNAVAILABLE. */
export async function postBytes(url: string, contentType: string, body: ArrayBuffer): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const headers = { "content-type": contentType };
    const signal = AbortSignal.timeout(10_000);
    const response = await fetch(url, { method: "POST", headers, body, signal, redirect: "error" });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    throw new SigningRefused("UNAVAILABLE", `${new URL(url).host}: ${String(error)}`);
  }
}
