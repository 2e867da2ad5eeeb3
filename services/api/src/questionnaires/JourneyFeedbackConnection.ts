import { ObjectType } from "type-graphql";
import { connectionOf } from "../platform/graphql/connectionOf";
import { JourneyFeedback } from "./JourneyFeedback";

/** A page of what people said at the end of a journey. */
@ObjectType()
export class JourneyFeedbackConnection extends connectionOf(JourneyFeedback, "JourneyFeedback") {}
