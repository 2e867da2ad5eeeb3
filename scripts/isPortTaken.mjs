import net from "node:net";

/**
 * Whether something listens on this port of ours already.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export async function isPortTaken(port) {
  const answers = await Promise.all(["0.0.0.0", "::"].map((host) => refuses(port, host)));
  return answers.includes(true);
}

/** @param {number} port @param {string} host @returns {Promise<boolean>} */
function refuses(port, host) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once("error", (error) => resolve(/** @type {NodeJS.ErrnoException} */ (error).code === "EADDRINUSE"));
    server.listen({ port, host, ipv6Only: host === "::" }, () => server.close(() => resolve(false)));
  });
}
