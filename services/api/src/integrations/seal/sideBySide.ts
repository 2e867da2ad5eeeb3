/** From DER to r and s of 32 bytes each, as JWS (RFC 7518 § 3.4) and XML signatures have them. */
export function sideBySide(der: Buffer): Buffer {
  const lengthOfR = der[3] ?? 0;
  const lengthOfS = der[5 + lengthOfR] ?? 0;
  const r = der.subarray(4, 4 + lengthOfR);
  const s = der.subarray(6 + lengthOfR, 6 + lengthOfR + lengthOfS);
  return Buffer.concat([r, s].map((part) => Buffer.concat([Buffer.alloc(32), part]).subarray(-32)));
}
