/** The four digits Mobile-ID shows on the telephone and we on the page: the hash's first six and last seven bits. */
export function verificationCode(digest: Uint8Array): string {
  const first = (digest[0] ?? 0) >> 2;
  const last = (digest[digest.length - 1] ?? 0) & 0x7f;
  return String((first << 7) | last).padStart(4, "0");
}
