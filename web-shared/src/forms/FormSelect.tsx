import type { FieldValues } from "react-hook-form";
import { Select, type SelectProps } from "../ui/Select";
import { useFormField, type FormFieldProps } from "./useFormField";

type Own<Values extends FieldValues, Output> = FormFieldProps<Values, Output> &
  Omit<SelectProps, "value" | "onChange" | "onBlur" | "error" | "name" | "selectRef">;

/** One of many choices in a form. */
export function FormSelect<Values extends FieldValues, Output>({ control, name, ...rest }: Own<Values, Output>) {
  const { field, error } = useFormField({ control, name });
  return (
    <Select
      {...rest}
      name={name}
      value={field.value ?? ""}
      onChange={field.onChange}
      onBlur={field.onBlur}
      error={error}
    />
  );
}
