import { AccessError } from "../AccessError";
import type { Connection } from "./connectionOf";
import type { PageInfo } from "./PageInfo";

export type CursorValue = string | number | null;

/** How many rows to ask for: one more than the page, to know whether there is a next one. `first` is 1 to 100. */
export function pageSize(first: number): number {
  if (!Number.isInteger(first) || first < 1 || first > 100) throw new AccessError("BAD_INPUT");
  return first + 1;
}

/** The sort key of a row as an opaque cursor. */
export function cursorOf(values: readonly CursorValue[]): string {
  return Buffer.from(JSON.stringify(values)).toString("base64url");
}

/** The sort key behind a cursor, of exactly `length` parts; null when there is no cursor. BAD_INPUT when it is not ours. */
export function readCursor(after: string | null | undefined, length: number): CursorValue[] | null {
  if (!after) return null;
  try {
    const values = JSON.parse(Buffer.from(after, "base64url").toString("utf8")) as unknown;
    if (Array.isArray(values) && values.length === length && values.every(isCursorValue)) return values;
  } catch {
    throw new AccessError("BAD_INPUT");
  }
  throw new AccessError("BAD_INPUT");
}

const isCursorValue = (value: unknown): value is CursorValue =>
  value === null || typeof value === "string" || typeof value === "number";

/** A row and, only when it is asked, its cursor. */
class PageEdge<T> {
  constructor(
    readonly node: T,
    private readonly keyOf: (row: T) => readonly CursorValue[],
  ) {}

  get cursor(): string {
    return cursorOf(this.keyOf(this.node));
  }
}

/**
 * Where the page stands; its cursors are worked out only when they are asked. A class and not a literal with getters: such a
 * literal gets a hidden class of its own each time, which holds the whole page until the next full collection.
 */
class PageOf<T> implements PageInfo {
  constructor(
    private readonly edges: readonly PageEdge<T>[],
    readonly hasNextPage: boolean,
    readonly hasPreviousPage: boolean,
  ) {}

  get startCursor(): string | null {
    return this.edges[0]?.cursor ?? null;
  }

  get endCursor(): string | null {
    return this.edges.at(-1)?.cursor ?? null;
  }
}

/** Cuts the rows (asked with `pageSize`) to a connection. */
export function page<T>(
  rows: readonly T[],
  first: number,
  after: string | null | undefined,
  keyOf: (row: T) => readonly CursorValue[],
  count?: () => Promise<number | null>,
): Connection<T> {
  const edges = rows.slice(0, first).map((node) => new PageEdge(node, keyOf));
  const pageInfo = new PageOf(edges, rows.length > first, Boolean(after));
  return count ? { edges, pageInfo, count } : { edges, pageInfo };
}
