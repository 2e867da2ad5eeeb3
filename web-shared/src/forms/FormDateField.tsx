import type { FieldValues } from "react-hook-form";
import { DateField, type DateFieldProps } from "../ui/DateField";
import { useFormField, type FormFieldProps } from "./useFormField";

type Own<Values extends FieldValues, Output> = FormFieldProps<Values, Output> &
  Omit<DateFieldProps, "value" | "onChange" | "onBlur" | "error" | "name">;

/** A day in a form. */
export function FormDateField<Values extends FieldValues, Output>({ control, name, ...rest }: Own<Values, Output>) {
  const { field, error } = useFormField({ control, name });
  return (
    <DateField
      {...rest}
      name={name}
      value={field.value ?? null}
      onChange={field.onChange}
      onBlur={field.onBlur}
      error={error}
    />
  );
}
