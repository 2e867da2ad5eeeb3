import { QualificationTitle } from "@kutse/web-shared/cards/QualificationTitle";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { StatusTag } from "@kutse/web-shared/ui/StatusTag";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { nextClosing } from "../../parts/nextClosing";
import { uniqueById } from "../../parts/uniqueById";
import styles from "./QualificationResult.module.css";

const qualificationFragment = graphql(`
  fragment QualificationResult_qualification on Qualification {
    id
    title
    titleEn
    titleRu
    kind
    estqfLevel
    isAwarded
    standard {
      id
      title
      titleEn
      titleRu
    }
    awardingRights {
      id
      isInForce
      organisation {
        id
        name
        nameEn
        nameRu
      }
    }
    openRounds {
      id
      closesOn
    }
  }
`);

/** One qualification found: what, by which standard, who awards it, and until when one may apply. */
export function QualificationResult(props: { qualification: FragmentType<typeof qualificationFragment> }) {
  const { t } = useTranslation("qualifications");
  const { date } = useFormats();
  const qualification = readFragment(qualificationFragment, props.qualification);
  const { id, standard, awardingRights, openRounds, isAwarded, kind } = qualification;
  const bodies = uniqueById(awardingRights.filter((right) => right.isInForce).map((right) => right.organisation));
  const closesOn = nextClosing(openRounds);
  return (
    <li className={styles.result}>
      <h2 className={styles.title}>
        <Link to={`/qualifications/${id}`}>
          <QualificationTitle qualification={qualification} />
        </Link>
      </h2>
      <p className="muted">
        {kind === "PARTIAL" ? `${t("partial")} · ` : null}
        {t("standard")}: <LocalText of={standard} />
      </p>
      {bodies.length > 0 ? (
        <p>
          {t("awardedBy")}:{" "}
          {bodies.map((body, at) => (
            <span key={body.id}>
              {at > 0 ? ", " : null}
              <LocalText of={body} />
            </span>
          ))}
        </p>
      ) : null}
      {closesOn ? (
        <StatusTag tone="success">{t("openUntil", { date: date(closesOn) })}</StatusTag>
      ) : (
        <StatusTag tone="neutral">{isAwarded ? t("noOpenRound") : t("notAwarded")}</StatusTag>
      )}
    </li>
  );
}
