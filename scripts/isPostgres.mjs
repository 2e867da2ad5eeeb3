import net from "node:net";

/** The protocol's question whether TLS is on offer; every PostgreSQL answers it with one letter. */
const sslRequest = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]);
const patienceMs = 1000;

/**
 * Whether a PostgreSQL answers on this port of ours.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export function isPostgres(port) {
  return new Promise((resolve) => {
    const socket = net.connect({ port, host: "127.0.0.1" });
    const answer = (/** @type {boolean} */ verdict) => {
      socket.destroy();
      resolve(verdict);
    };
    socket.setTimeout(patienceMs, () => answer(false));
    socket.once("error", () => answer(false));
    socket.once("close", () => answer(false));
    socket.once("connect", () => socket.write(sslRequest));
    socket.once("data", (bytes) => answer(["N", "S"].includes(bytes.toString("latin1", 0, 1))));
  });
}
