import { useTranslation } from "react-i18next";
import { LocalText } from "../ui/LocalText";

/** `specialisation` stands after the title. */
export type QualificationTitleProps = {
  qualification: { title: string; titleEn?: string | null; titleRu?: string | null; estqfLevel?: number };
  specialisation?: { name: string; nameEn?: string | null; nameRu?: string | null } | null;
};

/** A qualification by its title, specialisation and level. */
export function QualificationTitle({ qualification, specialisation }: QualificationTitleProps) {
  const { t } = useTranslation("status");
  const { title, estqfLevel } = qualification;
  const saysLevel = /tase \d/.test(title);
  return (
    <>
      <LocalText of={qualification} />
      {specialisation ? (
        <>
          {" ("}
          <LocalText of={specialisation} />
          {")"}
        </>
      ) : null}
      {estqfLevel && !saysLevel ? `, ${t("level", { level: estqfLevel })}` : null}
    </>
  );
}
