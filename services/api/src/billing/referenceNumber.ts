const weights = [7, 3, 1];

/** The reference number of these digits: they and a check digit by method 7-3-1 of the Estonian Banking Association. */
export function referenceNumber(base: string): string {
  if (!/^\d{1,19}$/.test(base)) throw new RangeError("a reference number is made of 1 to 19 digits");
  return `${base}${checkDigit(base)}`;
}

/** Whether the last digit checks the others, by method 7-3-1. */
export function isReferenceNumber(text: string): boolean {
  return /^\d{2,20}$/.test(text) && checkDigit(text.slice(0, -1)) === Number(text.slice(-1));
}

function checkDigit(digits: string): number {
  const sum = [...digits]
    .reverse()
    .reduce((total, digit, place) => total + Number(digit) * (weights[place % 3] ?? 0), 0);
  return (10 - (sum % 10)) % 10;
}
