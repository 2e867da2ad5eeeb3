import type { EntityManager, EntityTarget, FindManyOptions, FindOptionsWhere, ObjectLiteral } from "typeorm";

/** A named statement: prepared once a connection, its name unique in the register. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  /** It may take long: it goes by connections of its own. */
  readonly isSearch?: boolean;
}

/** All that resolvers may do with the database: read. Writing through it does not compile. */
export interface Reader {
  /** Runs a named, read-only statement. */
  rows<T extends object>(statement: Statement, values: readonly unknown[]): Promise<T[]>;
  /** The same, rows as arrays in the order of the columns: for hot reads. */
  tuples(statement: Statement, values: readonly unknown[]): Promise<unknown[][]>;
  find<T extends ObjectLiteral>(entity: EntityTarget<T>, options: FindManyOptions<T>): Promise<T[]>;
  findOneBy<T extends ObjectLiteral>(entity: EntityTarget<T>, where: FindOptionsWhere<T>): Promise<T | null>;
  /** How many statements this reader has sent; the budget of an operation. */
  readonly statements: number;
}

/** How statements reach the database: pipelined read-only clients, or the open transaction of a test. */
export interface ReadChannel {
  query(statement: Statement, values: readonly unknown[], asTuples: boolean): Promise<unknown[]>;
}

class CountingReader implements Reader {
  statements = 0;

  constructor(
    private readonly manager: EntityManager,
    private readonly channel: ReadChannel,
  ) {}

  rows<T extends object>(statement: Statement, values: readonly unknown[]): Promise<T[]> {
    this.statements += 1;
    return this.channel.query(statement, values, false) as Promise<T[]>;
  }

  tuples(statement: Statement, values: readonly unknown[]): Promise<unknown[][]> {
    this.statements += 1;
    return this.channel.query(statement, values, true) as Promise<unknown[][]>;
  }

  find<T extends ObjectLiteral>(entity: EntityTarget<T>, options: FindManyOptions<T>): Promise<T[]> {
    this.statements += 1;
    return this.manager.find(entity, options);
  }

  findOneBy<T extends ObjectLiteral>(entity: EntityTarget<T>, where: FindOptionsWhere<T>): Promise<T | null> {
    this.statements += 1;
    return this.manager.findOneBy(entity, where);
  }
}

/** A reader for one request (it counts what that request sends). */
export function readerOver(manager: EntityManager, channel: ReadChannel): Reader {
  return new CountingReader(manager, channel);
}
