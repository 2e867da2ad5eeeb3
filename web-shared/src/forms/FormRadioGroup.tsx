import type { FieldValues } from "react-hook-form";
import { RadioGroup, type RadioGroupProps } from "../ui/RadioGroup";
import { useFormField, type FormFieldProps } from "./useFormField";

type Own<Values extends FieldValues, Output> = FormFieldProps<Values, Output> &
  Omit<RadioGroupProps, "value" | "onChange" | "onBlur" | "error" | "name">;

/** One of a few choices in a form. */
export function FormRadioGroup<Values extends FieldValues, Output>({ control, name, ...rest }: Own<Values, Output>) {
  const { field, error } = useFormField({ control, name });
  return (
    <RadioGroup
      {...rest}
      name={name}
      value={field.value ?? null}
      onChange={field.onChange}
      onBlur={field.onBlur}
      error={error}
    />
  );
}
