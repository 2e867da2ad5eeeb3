import { useTranslation } from "react-i18next";
import { formatPersonalCode } from "../texts/formatPersonalCode";

/** `personalCode` is shown only where the answer carried it. */
export type PersonNameProps = {
  person: { firstName: string; lastName: string; personalCode?: string | null; isNameHidden?: boolean };
};

/** A person's name, with the code grouped for reading; a hidden name is said to be hidden. */
export function PersonName({ person }: PersonNameProps) {
  const { t } = useTranslation("status");
  if (person.isNameHidden) return <em>{t("nameHidden")}</em>;
  return (
    <>
      {person.firstName} {person.lastName}
      {person.personalCode ? <span className="muted figures"> {formatPersonalCode(person.personalCode)}</span> : null}
    </>
  );
}
