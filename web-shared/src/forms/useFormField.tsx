import { useController, type Control, type FieldPath, type FieldValues } from "react-hook-form";
import { useProblemText } from "../problems/useProblemText";

/** Ties a field of the form by its name; every Form… component takes these. */
export type FormFieldProps<Values extends FieldValues, Output> = {
  control: Control<Values, unknown, Output>;
  name: FieldPath<Values>;
};

/** The value, its changes and the words of its mistake. */
export function useFormField<Values extends FieldValues, Output>({ control, name }: FormFieldProps<Values, Output>) {
  const { field, fieldState } = useController({ control, name });
  const words = useProblemText();
  const message = fieldState.error?.message;
  return { field, error: message ? words(message) : undefined };
}
