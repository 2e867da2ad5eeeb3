import { useState } from "react";
import { foldText } from "../texts/foldText";
import type { SelectOption } from "./Select";
import { SuggestField } from "./SuggestField";

export type PickFromManyProps = {
  label: string;
  optional?: boolean;
  options: readonly SelectOption[];
  onPick: (value: string) => void;
};

/** One of a long list that is here already: found by parts of its words in any order, as all begin alike ("Eesti …"). */
export function PickFromMany({ label, optional = false, options, onPick }: PickFromManyProps) {
  const [typed, setTyped] = useState("");
  const words = foldText(typed).split(/\s+/).filter(Boolean);
  const fitting = options.filter((option) => words.every((word) => foldText(option.label).includes(word)));
  return (
    <SuggestField
      label={label}
      optional={optional}
      suggestions={fitting.map((option) => ({ id: option.value, label: option.label }))}
      onType={setTyped}
      onPick={onPick}
    />
  );
}
