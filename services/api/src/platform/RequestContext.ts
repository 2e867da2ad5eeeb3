import DataLoader from "dataloader";
import { In, type EntityTarget, type FindOptionsWhere, type ObjectLiteral } from "typeorm";
import type { Act } from "./Act";
import { isId } from "./isId";
import type { Misses } from "./Misses";
import type { Perform } from "./perform";
import type { Reader } from "./database/Reader";
import { tallinnDay } from "./tallinnDay";
import type { Viewer } from "./Viewer";

type Loader<T> = DataLoader<string, T>;

const unlimited: Misses = { secondsToWait: () => Promise.resolve(null), miss: () => Promise.resolve() };

/** What a resolver has at hand during one request. Plain fields only: Apollo copies it. */
export class RequestContext {
  readonly now = new Date();
  readonly today = tallinnDay(this.now);
  readonly loaders = new Map<unknown, Map<string, Loader<unknown>>>();

  constructor(
    readonly viewer: Viewer,
    readonly requestId: string,
    readonly read: Reader,
    readonly performer: Perform,
    readonly sessionToken: string | null = null,
    readonly misses: Misses = unlimited,
  ) {}

  /** Entities by id, batched; null for what is not there. Does not authorize. */
  one<T extends ObjectLiteral>(entity: EntityTarget<T>): Loader<T | null> {
    return this.loader(entity, "id", async (ids) => {
      const real = ids.filter(isId);
      const found =
        real.length === 0
          ? []
          : await this.read.find(entity, { where: { id: In(real) } as unknown as FindOptionsWhere<T> });
      const byId = new Map(found.map((row) => [row["id"] as string, row]));
      return ids.map((id) => byId.get(id) ?? null);
    });
  }

  /** Entities by a foreign key, batched; each key gets its list. Does not authorize. */
  many<T extends ObjectLiteral>(
    entity: EntityTarget<T>,
    key: keyof T & string,
    order?: { [P in keyof T]?: "ASC" | "DESC" },
  ): Loader<T[]> {
    return this.loader(entity, `${key}:${JSON.stringify(order ?? {})}`, async (ids) => {
      const where = { [key]: In([...ids]) } as unknown as FindOptionsWhere<T>;
      const found = await this.read.find(entity, { where, order: order as never });
      return ids.map((id) => found.filter((row) => row[key] === id));
    });
  }

  /** A batch of the module's own making, one per request and name. `batch` answers in the order of the keys. */
  batch<T>(name: string, batch: (keys: readonly string[]) => Promise<readonly T[]>): Loader<T> {
    return this.loader("batch", name, batch);
  }

  /** Runs an action; afterwards the loaders forget what they knew. */
  async perform<I, T>(action: (act: Act, input: I) => Promise<T>, input: I): Promise<T> {
    try {
      return await this.performer(this.viewer, action, input);
    } finally {
      this.loaders.clear();
    }
  }

  private loader<T>(
    owner: unknown,
    name: string,
    batch: (keys: readonly string[]) => Promise<readonly T[]>,
  ): Loader<T> {
    const ofOwner = this.loaders.get(owner) ?? new Map<string, Loader<unknown>>();
    this.loaders.set(owner, ofOwner);
    const known = ofOwner.get(name) as Loader<T> | undefined;
    if (known) return known;
    const made = new DataLoader<string, T>(batch);
    ofOwner.set(name, made);
    return made;
  }
}
