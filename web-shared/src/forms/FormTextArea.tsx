import type { FieldValues } from "react-hook-form";
import { TextArea, type TextAreaProps } from "../ui/TextArea";
import { useFormField, type FormFieldProps } from "./useFormField";

type Own<Values extends FieldValues, Output> = FormFieldProps<Values, Output> &
  Omit<TextAreaProps, "value" | "onChange" | "onBlur" | "error" | "name" | "inputRef">;

/** Several lines of text in a form. */
export function FormTextArea<Values extends FieldValues, Output>({ control, name, ...rest }: Own<Values, Output>) {
  const { field, error } = useFormField({ control, name });
  return (
    <TextArea
      {...rest}
      name={name}
      value={field.value ?? ""}
      onChange={field.onChange}
      onBlur={field.onBlur}
      error={error}
    />
  );
}
