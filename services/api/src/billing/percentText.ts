/** A rate in per cent: "24%", "13,5%". */
export function percentText(rate: string): string {
  return `${rate.replace(/\.?0+$/, "").replace(".", ",")}%`;
}
