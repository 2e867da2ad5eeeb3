import type { FieldValues } from "react-hook-form";
import { TextField, type TextFieldProps } from "../ui/TextField";
import { useFormField, type FormFieldProps } from "./useFormField";

type Own<Values extends FieldValues, Output> = FormFieldProps<Values, Output> &
  Omit<TextFieldProps, "value" | "onChange" | "onBlur" | "error" | "name" | "inputRef">;

/** One line of text in a form. */
export function FormTextField<Values extends FieldValues, Output>({ control, name, ...rest }: Own<Values, Output>) {
  const { field, error } = useFormField({ control, name });
  return (
    <TextField
      {...rest}
      name={name}
      value={field.value ?? ""}
      onChange={field.onChange}
      onBlur={field.onBlur}
      error={error}
    />
  );
}
