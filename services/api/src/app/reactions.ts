import type { Reactions } from "../platform/reactions";

/** Every consequence in the register on one page: what follows from which event. */
export const reactions: Reactions = {};
