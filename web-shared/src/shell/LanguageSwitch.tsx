import { useMutation } from "@apollo/client/react";
import { useTranslation } from "react-i18next";
import { chooseLocaleMutation } from "../session/chooseLocaleMutation";
import { useViewer } from "../session/useViewer";
import { locales, type Locale } from "../texts/Locale";
import { changeLocale } from "../texts/startTexts";
import { useLocale } from "../texts/useLocale";
import styles from "./LanguageSwitch.module.css";

const names: Record<Locale, { short: string; full: string }> = {
  et: { short: "ET", full: "Eesti keeles" },
  en: { short: "EN", full: "In English" },
  ru: { short: "RU", full: "По-русски" },
};

/** The three languages, each named in itself. A signed-in person's choice is remembered by the register too. */
export function LanguageSwitch() {
  const { t } = useTranslation("shell");
  const locale = useLocale();
  const { viewer } = useViewer();
  const [remember] = useMutation(chooseLocaleMutation);
  const choose = async (next: Locale) => {
    await changeLocale(next);
    if (viewer) await remember({ variables: { input: { locale: next } } });
  };
  return (
    <ul className={styles.languages} aria-label={t("language")}>
      {locales.map((each) => (
        <li key={each}>
          <button
            type="button"
            lang={each}
            className={styles.language}
            aria-current={each === locale}
            aria-label={`${names[each].short}, ${names[each].full}`}
            onClick={() => void choose(each).catch(() => undefined)}
          >
            {names[each].short}
          </button>
        </li>
      ))}
    </ul>
  );
}
