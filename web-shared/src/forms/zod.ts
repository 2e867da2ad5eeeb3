import { z } from "zod";

/** Zod without its code generator, which a strict content security policy forbids. Import it from here only. */
z.config({ jitless: true });

export { z };
