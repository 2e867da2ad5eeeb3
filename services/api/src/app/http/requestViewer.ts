import type { FastifyRequest } from "fastify";
import { findViewer } from "../../people/findViewer";
import { touchSession } from "../../people/touchSession";
import type { Reader } from "../../platform/database/Reader";
import { system, visitor, type Viewer } from "../../platform/Viewer";
import type { Register } from "../openRegister";
import { cookieNames, readCookie } from "./cookies";

export interface Asked {
  readonly viewer: Viewer;
  readonly token: string | null;
}

const minute = 60_000;

/** Who is asking: the holder of the session cookie, or a visitor. Notes at most once a minute that the session is used. */
export async function requestViewer(register: Register, request: FastifyRequest, read: Reader): Promise<Asked> {
  const token = readCookie(request, cookieNames(register.config.publicUrl).session);
  if (!token) return { viewer: visitor, token: null };
  const now = new Date();
  const live = await findViewer(read, token, now);
  if (!live) return { viewer: visitor, token: null };
  if (live.viewer.sessionId && now.getTime() - live.lastSeenAt.getTime() > minute) {
    await register.performer(request.id)(system, touchSession, { sessionId: live.viewer.sessionId });
  }
  return { viewer: live.viewer, token };
}
