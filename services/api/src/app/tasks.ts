import type { Register } from "./openRegister";

/** Work of the worker that talks to the outside world; each may be tried again. */
export type Task = (payload: Record<string, unknown>, register: Register) => Promise<void>;

/** Every task of the worker by name. */
export const tasks: Readonly<Record<string, Task>> = {};
