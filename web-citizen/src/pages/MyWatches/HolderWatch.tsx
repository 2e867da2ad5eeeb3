import { useAct } from "@kutse/web-shared/problems/useAct";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { Button } from "@kutse/web-shared/ui/Button";
import { Card } from "@kutse/web-shared/ui/Card";
import { ErrorSummary } from "@kutse/web-shared/ui/ErrorSummary";
import { LinkButton } from "@kutse/web-shared/ui/LinkButton";
import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { useToast } from "@kutse/web-shared/ui/useToast";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { WatchStateTag } from "../../parts/WatchStateTag";
import { answerWatchMutation } from "./answerWatchMutation";
import { withdrawWatchMutation } from "./withdrawWatchMutation";

const watchFragment = graphql(`
  fragment HolderWatch_watch on CertificateWatch {
    id
    registrationNumber
    reason
    askedAt
    state
    viewerCanAnswer
    viewerCanWithdraw
    linkableCertificateId
    company {
      id
      name
      registryCode
    }
    certificate {
      qualification {
        id
        title
        titleEn
        titleRu
      }
    }
  }
`);

/** One company's wish to watch a certificate of mine, and my answer to it. */
export function HolderWatch(props: { watch: FragmentType<typeof watchFragment> }) {
  const { t } = useTranslation("employer");
  const { date } = useFormats();
  const { say } = useToast();
  const answer = useAct(answerWatchMutation);
  const withdraw = useAct(withdrawWatchMutation);
  const watch = readFragment(watchFragment, props.watch);
  const { id: watchId, company, registrationNumber: number, certificate } = watch;
  const busy = answer.busy || withdraw.busy;
  const reply = async (agree: boolean) => {
    const { data } = await answer.run({ input: { watchId, agree } });
    if (data) say(t(agree ? "agreed" : "declined"));
  };
  const takeBack = async () => {
    const { data } = await withdraw.run({ input: { watchId } });
    if (data) say(t("withdrawn"));
  };
  const about = { company: company.name, number };
  return (
    <Card
      title={company.name}
      aside={<WatchStateTag state={watch.state} />}
      acts={
        <>
          {watch.viewerCanAnswer ? (
            <>
              <Button isDisabled={busy} aria-label={t("agreeTo", about)} onPress={() => void reply(true)}>
                {t("agree")}
              </Button>
              <Button
                tone="secondary"
                isDisabled={busy}
                aria-label={t("declineTo", about)}
                onPress={() => void reply(false)}
              >
                {t("decline")}
              </Button>
            </>
          ) : null}
          {watch.linkableCertificateId ? (
            <LinkButton
              to={`/my-shares/new?certificate=${watch.linkableCertificateId}&company=${company.registryCode}`}
              tone="secondary"
              icon="external"
              aria-label={t("answerByLinkTo", about)}
            >
              {t("answerByLink")}
            </LinkButton>
          ) : null}
          {watch.viewerCanWithdraw ? (
            <Button
              tone="secondary"
              isDisabled={busy}
              aria-label={t("withdrawFrom", about)}
              onPress={() => void takeBack()}
            >
              {t("withdraw")}
            </Button>
          ) : null}
        </>
      }
    >
      <ErrorSummary mistakes={[...answer.mistakes, ...withdraw.mistakes]} />
      <p>{t("registryCode", { registryCode: company.registryCode })}</p>
      <p>
        {t("certificateNo", { number })}
        {certificate ? (
          <>
            : <LocalText of={certificate.qualification} />
          </>
        ) : null}
      </p>
      <p>{t("askedOn", { date: date(watch.askedAt), reason: watch.reason })}</p>
      {watch.viewerCanAnswer ? <p className="muted">{t("consentMeans")}</p> : null}
    </Card>
  );
}
