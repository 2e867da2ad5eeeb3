/** A name as its first letters: "Mary Änn O’Connež-Šuslik" is "M. Ä. O.-Š.". */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/u).filter(Boolean);
  const initials = words.map((word) => word.split("-").filter(Boolean).map(initialOf).join("-"));
  return initials.join(" ");
}

const initialOf = (part: string): string => `${[...part][0]?.toLocaleUpperCase("et") ?? ""}.`;
