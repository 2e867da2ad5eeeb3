import { ApolloLink } from "@apollo/client";
import { tap } from "rxjs";
import { connection } from "../session/connection";
import { failureOf } from "./failureOf";

/** Notes what every answer tells about the connection and the session. */
export const signalsLink = new ApolloLink((operation, forward) =>
  forward(operation).pipe(
    tap({
      next: (result) => {
        connection.heard();
        const codes = result.errors?.map((error) => error.extensions?.["code"]) ?? [];
        if (codes.includes("UNAUTHENTICATED")) connection.signedOut();
      },
      error: (error: unknown) => {
        const { kind } = failureOf(error);
        if (kind === "offline") connection.lost();
        if (kind === "signedOut") connection.signedOut();
      },
    }),
  ),
);
