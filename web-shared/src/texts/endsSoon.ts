/** Whether a day (YYYY-MM-DD) of validity ends within six months from `today`, both being days in Estonia. */
export function endsSoon(validUntil: string, today: string): boolean {
  const [year = 0, month = 1, day = 1] = today.split("-").map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + 6, 0)).getUTCDate();
  const near = new Date(Date.UTC(year, month - 1 + 6, Math.min(day, lastOfMonth)));
  return validUntil >= today && validUntil <= near.toISOString().slice(0, 10);
}
