import type { FieldValues } from "react-hook-form";
import { TimeField, type TimeFieldProps } from "../ui/TimeField";
import { useFormField, type FormFieldProps } from "./useFormField";

type Own<Values extends FieldValues, Output> = FormFieldProps<Values, Output> &
  Omit<TimeFieldProps, "value" | "onChange" | "onBlur" | "error" | "name">;

/** A time of day in a form. */
export function FormTimeField<Values extends FieldValues, Output>({ control, name, ...rest }: Own<Values, Output>) {
  const { field, error } = useFormField({ control, name });
  return (
    <TimeField
      {...rest}
      name={name}
      value={field.value ?? null}
      onChange={field.onChange}
      onBlur={field.onBlur}
      error={error}
    />
  );
}
