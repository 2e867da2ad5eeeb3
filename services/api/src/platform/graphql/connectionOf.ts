import { Field, Int, ObjectType, type ClassType } from "type-graphql";
import { PageInfo } from "./PageInfo";

export interface Edge<T> {
  node: T;
  cursor: string;
}

/** What a connection class holds; `count` is asked only when `totalCount` is selected. */
export interface Connection<T> {
  edges: Edge<T>[];
  pageInfo: PageInfo;
  count?: () => Promise<number | null>;
}

/**
 * Declares `XEdge` and the fields of `XConnection`; the module writes
 * `@ObjectType() export class XConnection extends connectionOf(X, "X") {}`.
 */
export function connectionOf<T extends object>(node: ClassType<T>, name: string): abstract new () => Connection<T> {
  @ObjectType(`${name}Edge`, { simpleResolvers: true })
  class EdgeOf {
    @Field(() => node)
    node!: T;

    @Field(() => String)
    cursor!: string;
  }

  @ObjectType(`Abstract${name}Connection`, { isAbstract: true } as never)
  abstract class ConnectionOf implements Connection<T> {
    @Field(() => [EdgeOf])
    edges!: Edge<T>[];

    @Field(() => PageInfo)
    pageInfo!: PageInfo;

    count?: () => Promise<number | null>;

    @Field(() => Int, { nullable: true })
    totalCount(): Promise<number | null> | null {
      return this.count ? this.count() : null;
    }
  }
  return ConnectionOf;
}
