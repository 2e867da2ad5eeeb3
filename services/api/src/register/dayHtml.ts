/** A day (YYYY-MM-DD) as people write it, for people and for machines. */
export function dayHtml(day: string): string {
  return `<time datetime="${day}">${day.split("-").reverse().join(".")}</time>`;
}
