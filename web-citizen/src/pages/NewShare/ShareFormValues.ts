import type { z } from "@kutse/web-shared/forms/zod";
import type { shareSchema } from "./shareSchema";

/** What stands in the form of a new link. */
export type ShareFormValues = z.input<typeof shareSchema>;
