import type { FieldValues } from "react-hook-form";
import { CheckboxGroup, type CheckboxGroupProps } from "../ui/CheckboxGroup";
import { useFormField, type FormFieldProps } from "./useFormField";

type Own<Values extends FieldValues, Output> = FormFieldProps<Values, Output> &
  Omit<CheckboxGroupProps, "value" | "onChange" | "onBlur" | "error" | "name">;

/** Several choices in a form. */
export function FormCheckboxGroup<Values extends FieldValues, Output>({ control, name, ...rest }: Own<Values, Output>) {
  const { field, error } = useFormField({ control, name });
  return (
    <CheckboxGroup
      {...rest}
      name={name}
      value={field.value ?? []}
      onChange={field.onChange}
      onBlur={field.onBlur}
      error={error}
    />
  );
}
