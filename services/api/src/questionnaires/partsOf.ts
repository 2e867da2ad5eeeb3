/** A list in parts of nearly the same size, none larger than `most`: no part is a small rest that stands out. */
export function partsOf<T>(list: readonly T[], most: number): T[][] {
  const count = Math.ceil(list.length / most);
  const size = Math.ceil(list.length / count);
  return Array.from({ length: count }, (_, at) => list.slice(at * size, (at + 1) * size));
}
