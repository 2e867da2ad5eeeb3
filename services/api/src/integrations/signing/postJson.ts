import { SigningRefused } from "./SigningRefused";

/** An answer of a REST service: the status and the body, an empty object when there is none. */
export interface JsonAnswer {
  status: number;
  body: Record<string, unknown>;
}

/** Sends JSON and reads JSON within the time given; a service that cannot be reached is UNAVAILABLE. */
export function postJson(url: string, body: object, timeoutMs = 10_000): Promise<JsonAnswer> {
  const headers = { "content-type": "application/json" };
  return ask(url, { method: "POST", headers, body: JSON.stringify(body), signal: AbortSignal.timeout(timeoutMs) });
}

/** Reads JSON within the time given; a service that cannot be reached is UNAVAILABLE. */
export function getJson(url: string, timeoutMs: number): Promise<JsonAnswer> {
  return ask(url, { signal: AbortSignal.timeout(timeoutMs) });
}

async function ask(url: string, init: RequestInit): Promise<JsonAnswer> {
  try {
    const response = await fetch(url, { redirect: "error", ...init });
    const body: unknown = await response.json().catch(() => ({}));
    const isObject = typeof body === "object" && body !== null && !Array.isArray(body);
    return { status: response.status, body: isObject ? (body as Record<string, unknown>) : {} };
  } catch (error) {
    throw new SigningRefused("UNAVAILABLE", `${new URL(url).host}: ${String(error)}`);
  }
}
