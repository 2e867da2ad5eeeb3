/** "6000101 9906": the eleven digits grouped for reading; anything else stays as it is. */
export function formatPersonalCode(code: string): string {
  const digits = code.replace(/^EE/, "");
  return /^\d{11}$/.test(digits) ? `${digits.slice(0, 7)} ${digits.slice(7)}` : code;
}
