import { X509Certificate } from "node:crypto";
import type { RemoteKey } from "./RemoteKey";
import { SealRefused } from "./SealRefused";

/** Where the seal service answers (Cloud Signature Consortium API 2) and who we are to it. */
export interface SealServiceConfig {
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

const sha256 = "2.16.840.1.101.3.4.2.1";
const ecdsaWithSha256 = "1.2.840.10045.4.3.2";
const hour = 3_600_000;

/** The key that the service knows by this name. The certificate is asked for again each hour, so that a renewed one is met. */
export function openRemoteKey(config: SealServiceConfig, credentialID: string): RemoteKey {
  const service = new SealService(config);
  let known: { readonly chain: Promise<X509Certificate[]>; readonly until: number } | null = null;
  return {
    certificates() {
      if (known && known.until > Date.now()) return known.chain;
      const chain = service.ask("credentials/info", { credentialID, certificates: "chain" }).then(chainOf);
      known = { chain, until: Date.now() + hour };
      chain.catch(() => (known = null));
      return chain;
    },
    async sign(digest) {
      const hashes = [digest.toString("base64")];
      const asked = { credentialID, hashes, hashAlgorithmOID: sha256, signAlgo: ecdsaWithSha256, operationMode: "S" };
      const { signatures } = (await service.ask("signatures/signHash", asked)) as { signatures?: unknown };
      const [signature] = Array.isArray(signatures) ? (signatures as unknown[]) : [];
      if (typeof signature !== "string") throw new SealRefused("INVALID", "the seal service gave no signature");
      return Buffer.from(signature, "base64");
    },
  };
}

function chainOf(answer: object): X509Certificate[] {
  const { cert, key } = answer as { cert?: { status?: string; certificates?: string[] }; key?: { status?: string } };
  const ders = cert?.certificates ?? [];
  if (ders.length === 0 || key?.status !== "enabled" || (cert?.status ?? "valid") !== "valid") {
    throw new SealRefused("INVALID", "the key at the seal service is not in force");
  }
  return ders.map((der) => new X509Certificate(Buffer.from(der, "base64")));
}

class SealService {
  private token: { readonly value: string; readonly until: number } | null = null;

  constructor(private readonly config: SealServiceConfig) {}

  /** Asks with a token; with a new one when the service has forgotten the old. */
  async ask(path: string, body: object): Promise<object> {
    const isOld = this.token !== null;
    const response = await this.post(path, body);
    const again = response.status === 401 && isOld;
    if (again) this.token = null;
    return read(again ? await this.post(path, body) : response, path);
  }

  private async post(path: string, body: object): Promise<Response> {
    const headers = { "content-type": "application/json", authorization: `Bearer ${await this.currentToken()}` };
    return reach(`${this.config.url}/${path}`, { headers, body: JSON.stringify(body) });
  }

  private async currentToken(): Promise<string> {
    if (this.token && this.token.until > Date.now()) return this.token.value;
    const { clientId, clientSecret, url } = this.config;
    const form = { grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret };
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const response = await reach(`${url}/oauth2/token`, { headers, body: new URLSearchParams(form).toString() });
    const answer = (await read(response, "oauth2/token")) as { access_token?: string; expires_in?: number };
    if (!answer.access_token) throw new SealRefused("INVALID", "the seal service gave no token");
    this.token = { value: answer.access_token, until: Date.now() + ((answer.expires_in ?? 60) - 30) * 1000 };
    return answer.access_token;
  }
}

async function reach(url: string, request: { headers: Record<string, string>; body: string }): Promise<Response> {
  try {
    return await fetch(url, { method: "POST", ...request, redirect: "error", signal: AbortSignal.timeout(10_000) });
  } catch (error) {
    throw new SealRefused("UNAVAILABLE", `${new URL(url).host}: ${String(error)}`);
  }
}

async function read(response: Response, path: string): Promise<object> {
  if (!response.ok) throw new SealRefused("UNAVAILABLE", `${path} answered with HTTP ${response.status}`);
  return (await response.json()) as object;
}
