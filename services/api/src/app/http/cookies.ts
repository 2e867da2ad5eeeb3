import type { FastifyReply, FastifyRequest } from "fastify";

/** The cookies' names; over https they are bound to the host. */
export function cookieNames(publicUrl: string): { session: string; signIn: string; secure: boolean } {
  const secure = publicUrl.startsWith("https:");
  return secure
    ? { session: "__Host-session", signIn: "__Host-sign-in", secure }
    : { session: "session", signIn: "sign-in", secure };
}

/** The cookie of this name, or null. Written by hand: this stands on every request. */
export function readCookie(request: FastifyRequest, name: string): string | null {
  const header = request.headers.cookie;
  if (!header) return null;
  for (const part of header.split(";")) {
    const at = part.indexOf("=");
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim() || null;
  }
  return null;
}

/** Sets a cookie that scripts cannot read; `maxAge` in seconds, 0 takes it away. */
export function writeCookie(
  reply: FastifyReply,
  name: string,
  value: string,
  maxAge: number,
  secure: boolean,
  path = "/",
): void {
  const line = `${name}=${value}; Path=${path}; HttpOnly; SameSite=Lax; Max-Age=${maxAge}${secure ? "; Secure" : ""}`;
  reply.header("set-cookie", line);
}
