import { CertificateStatusTag } from "@kutse/web-shared/cards/CertificateStatusTag";
import { useAct } from "@kutse/web-shared/problems/useAct";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { Button } from "@kutse/web-shared/ui/Button";
import { Card } from "@kutse/web-shared/ui/Card";
import { ErrorSummary } from "@kutse/web-shared/ui/ErrorSummary";
import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { PlainList } from "../../parts/PlainList";
import { WatchStateTag } from "../../parts/WatchStateTag";
import { endWatchMutation } from "./endWatchMutation";

const watchFragment = graphql(`
  fragment CompanyWatch_watch on CertificateWatch {
    id
    registrationNumber
    reason
    askedAt
    state
    viewerCanEnd
    certificate {
      status
      validUntil
      qualification {
        id
        title
        titleEn
        titleRu
      }
    }
    notices {
      id
      cause
      toldAt
    }
  }
`);

/** One certificate a company watches or asked to: where it stands, what has been told. */
export function CompanyWatch(props: { watch: FragmentType<typeof watchFragment> }) {
  const { t } = useTranslation("employer");
  const { date, dateTime } = useFormats();
  const { run, busy, mistakes } = useAct(endWatchMutation);
  const watch = readFragment(watchFragment, props.watch);
  const act = watch.state === "AGREED" ? "endWatch" : "takeRequestBack";
  const { id, registrationNumber: number, certificate, notices, viewerCanEnd } = watch;
  return (
    <Card
      level={3}
      title={t("certificateNo", { number })}
      aside={<WatchStateTag state={watch.state} />}
      acts={
        viewerCanEnd ? (
          <Button
            tone="secondary"
            size="s"
            busy={busy}
            aria-label={t(`${act}Of`, { number })}
            onPress={() => void run({ input: { watchId: id } })}
          >
            {t(act)}
          </Button>
        ) : null
      }
    >
      <ErrorSummary mistakes={mistakes} />
      {certificate ? (
        <p>
          <LocalText of={certificate.qualification} />
          {certificate.validUntil ? `, ${t("until", { date: date(certificate.validUntil) })}` : null}
        </p>
      ) : null}
      {certificate ? <CertificateStatusTag status={certificate.status} validUntil={certificate.validUntil} /> : null}
      <p className="muted">{t("askedOn", { date: date(watch.askedAt), reason: watch.reason })}</p>
      {notices.length > 0 ? (
        <PlainList>
          {notices.map((notice) => (
            <li key={notice.id}>
              {dateTime(notice.toldAt)}: {t(`causes.${notice.cause}`)}
            </li>
          ))}
        </PlainList>
      ) : null}
    </Card>
  );
}
