/** A text to compare with what is typed: small letters, and without the marks above them ("Õpetaja" is "opetaja"). */
export function foldText(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
}
