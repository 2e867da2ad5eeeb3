import type { FieldValues } from "react-hook-form";
import { Checkbox, type CheckboxProps } from "../ui/Checkbox";
import { useFormField, type FormFieldProps } from "./useFormField";

type Own<Values extends FieldValues, Output> = FormFieldProps<Values, Output> &
  Omit<CheckboxProps, "isSelected" | "onChange" | "onBlur" | "error" | "name" | "value">;

/** A yes-or-no choice in a form. */
export function FormCheckbox<Values extends FieldValues, Output>({ control, name, ...rest }: Own<Values, Output>) {
  const { field, error } = useFormField({ control, name });
  return (
    <Checkbox
      {...rest}
      name={name}
      isSelected={Boolean(field.value)}
      onChange={field.onChange}
      onBlur={field.onBlur}
      error={error}
    />
  );
}
