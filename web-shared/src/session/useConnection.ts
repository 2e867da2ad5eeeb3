import { useSyncExternalStore } from "react";
import { connection, type ConnectionState } from "./connection";

/** The state of the connection, live. */
export function useConnection(): ConnectionState {
  return useSyncExternalStore(connection.subscribe, connection.read);
}
