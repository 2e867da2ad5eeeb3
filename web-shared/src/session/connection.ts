/** What the portal knows about its connection: instants are milliseconds since 1970. */
export type ConnectionState = { isLost: boolean; isSignedOut: boolean; lastHeardAt: number };

let state: ConnectionState = { isLost: false, isSignedOut: false, lastHeardAt: Date.now() };
const listeners = new Set<() => void>();

function become(change: Partial<ConnectionState>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}

/** One store for the whole page: every answer and every failed request is noted here. */
export const connection = {
  read: (): ConnectionState => state,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  /** An answer came: the connection works and the server counted us as active. */
  heard: () => become({ isLost: false, lastHeardAt: Date.now() }),
  lost: () => become({ isLost: true }),
  signedOut: () => become({ isSignedOut: true }),
};
