import { useQuery } from "@apollo/client/react";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { useLocale } from "@kutse/web-shared/texts/useLocale";
import { useTranslation } from "react-i18next";
import styles from "./Figures.module.css";
import { homePageQuery } from "./homePageQuery";

const shown = [
  "validCertificates",
  "certificatesIssued",
  "qualifications",
  "awardingBodies",
  "occupationalStandards",
] as const;

/** The register in figures; left out while they are not known. */
export function Figures() {
  const { t } = useTranslation("home");
  const locale = useLocale();
  const { dateTime } = useFormats();
  const { data } = useQuery(homePageQuery);
  if (!data) return null;
  const { statistics } = data;
  const number = new Intl.NumberFormat(locale);
  return (
    <section className="stack-tight">
      <h2>{t("figures")}</h2>
      <dl className={styles.figures}>
        {shown.map((each) => (
          <div key={each} className={styles.figure}>
            <dt>{t(`figure.${each}`)}</dt>
            <dd>{number.format(statistics[each])}</dd>
          </div>
        ))}
      </dl>
      <p className="muted small">{t("asOf", { when: dateTime(statistics.asOf) })}</p>
    </section>
  );
}
