import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { Card } from "@kutse/web-shared/ui/Card";
import { DescriptionList } from "@kutse/web-shared/ui/DescriptionList";
import { LinkButton } from "@kutse/web-shared/ui/LinkButton";
import { useTranslation } from "react-i18next";
import type { Checked, Verdict } from "./checkToken";
import type { Proof } from "./Proof";
import { VerdictBanner, type VerdictTone } from "./VerdictBanner";

type Sound = Extract<Checked, { is: "sound" }>;

const tones: Record<Verdict, VerdictTone> = {
  VALID: "success",
  EXPIRED: "warning",
  NOT_YET: "warning",
  REPLACED: "warning",
  INVALIDATED: "error",
};
const staleMs = 7 * 24 * 3_600_000;

/** What came of the check, in words first; what the register signed stands under it. */
export function CheckedResult({ checked }: { checked: Checked }) {
  const { t } = useTranslation("check");
  const { date } = useFormats();
  if (checked.is !== "sound") {
    return (
      <VerdictBanner
        tone="error"
        title={t(`refused.${checked.is}.title`)}
        words={<p>{t(`refused.${checked.is}.words`)}</p>}
      />
    );
  }
  const { verdict, proof } = checked;
  const day = date((verdict === "NOT_YET" ? proof.validFrom : proof.validUntil) ?? proof.validFrom);
  const words = (
    <>
      <p>{t(`verdict.${verdict}.words`, { day })}</p>
      <Known checked={checked} />
    </>
  );
  return (
    <VerdictBanner tone={tones[verdict]} title={t(`verdict.${verdict}.title`)} words={words}>
      <Card
        title={<span lang="et">{proof.title}</span>}
        level={3}
        acts={
          <LinkButton to={`/verify/${proof.code}`} document tone="secondary" icon="shield">
            {t("askNow")}
          </LinkButton>
        }
      >
        <Facts proof={proof} />
      </Card>
    </VerdictBanner>
  );
}

/** As of when invalidations are known: the answer is no younger than that. */
function Known({ checked: { asOf } }: { checked: Sound }) {
  const { t } = useTranslation("check");
  const { dateTime } = useFormats();
  if (asOf === null) return <p>{t("knownNever")}</p>;
  const isStale = Date.now() - new Date(asOf).getTime() > staleMs;
  return (
    <p>
      {t("knownAsOf", { when: dateTime(asOf) })} {isStale ? t("stale") : null}
    </p>
  );
}

function Facts({ proof }: { proof: Proof }) {
  const { t } = useTranslation("check");
  const { date } = useFormats();
  const { name, birthYear, specialisation, level, number, kind, validFrom, validUntil } = proof;
  const until = validUntil === null ? t("unlimited") : date(validUntil);
  return (
    <>
      <DescriptionList
        rows={[
          { label: t("holder"), value: name },
          { label: t("birthYear"), value: birthYear },
          { label: t("specialisation"), value: specialisation ? <span lang="et">{specialisation}</span> : null },
          { label: t("kind"), value: t(`kinds.${kind}`) },
          { label: t("level"), value: level },
          { label: t("number"), value: number },
          { label: t("validFrom"), value: date(validFrom) },
          { label: t("validUntil"), value: until },
        ]}
      />
      <p className="muted small">{t("compare")}</p>
    </>
  );
}
