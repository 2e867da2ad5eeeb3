import type { FieldValues } from "react-hook-form";
import { NumberField, type NumberFieldProps } from "../ui/NumberField";
import { useFormField, type FormFieldProps } from "./useFormField";

type Own<Values extends FieldValues, Output> = FormFieldProps<Values, Output> &
  Omit<NumberFieldProps, "value" | "onChange" | "onBlur" | "error" | "name">;

/** A number in a form. */
export function FormNumberField<Values extends FieldValues, Output>({ control, name, ...rest }: Own<Values, Output>) {
  const { field, error } = useFormField({ control, name });
  return (
    <NumberField
      {...rest}
      name={name}
      value={field.value ?? null}
      onChange={field.onChange}
      onBlur={field.onBlur}
      error={error}
    />
  );
}
