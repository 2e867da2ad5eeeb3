/** @throws {Error} when Node.js is older than the register can run on */
export function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Error(`Kutseregister needs Node.js 20.19 or newer; this is ${process.versions.node}.`);
}
