/** Euros as people in Estonia write them: "115,00 €", thousands apart. */
export function euroText(amount: string): string {
  const [whole = "0", cents = "00"] = amount.split(".");
  return `${whole.replace(/\B(?=(\d{3})+$)/g, "\u00a0")},${cents}\u00a0€`;
}
