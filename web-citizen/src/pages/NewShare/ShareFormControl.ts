import type { FormFieldProps } from "@kutse/web-shared/forms/useFormField";
import type { z } from "@kutse/web-shared/forms/zod";
import type { shareSchema } from "./shareSchema";

/** What binds a field to the form of a new link. */
export type ShareFormControl = FormFieldProps<z.input<typeof shareSchema>, z.output<typeof shareSchema>>["control"];
