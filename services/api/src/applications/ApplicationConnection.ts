import { Field, Int, ObjectType } from "type-graphql";
import { Application } from "./Application";
import { ApplicationQueue } from "./ApplicationQueue";
import { PageInfo } from "../platform/graphql/PageInfo";

@ObjectType()
export class ApplicationEdge {
  @Field(() => Application)
  node!: Application;

  @Field(() => String)
  cursor!: string;
}

/** How many applications a tab of the work queue holds. */
@ObjectType()
export class QueueCount {
  @Field(() => ApplicationQueue)
  queue!: ApplicationQueue;

  @Field(() => Int)
  count!: number;
}

/** A page of applications; list, total and the queue's counts come from one snapshot. */
@ObjectType()
export class ApplicationConnection {
  @Field(() => [ApplicationEdge])
  edges!: ApplicationEdge[];

  @Field(() => PageInfo)
  pageInfo!: PageInfo;

  /** Of the chosen queue with the filter. */
  @Field(() => Int)
  totalCount!: number;

  /** Of every queue with the same filter; empty for those who work on none. */
  @Field(() => [QueueCount])
  queueCounts!: QueueCount[];
}
