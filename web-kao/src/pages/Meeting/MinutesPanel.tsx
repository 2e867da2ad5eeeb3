import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { Button } from "@kutse/web-shared/ui/Button";
import { Card } from "@kutse/web-shared/ui/Card";
import { ErrorSummary } from "@kutse/web-shared/ui/ErrorSummary";
import { LinkButton } from "@kutse/web-shared/ui/LinkButton";
import { Loading } from "@kutse/web-shared/ui/Loading";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import type { MinutesPanel_MeetingFragment } from "../../gql/graphql";
import { useAct } from "@kutse/web-shared/problems/useAct";
import { prepareMinutesMutation } from "./prepareMinutesMutation";
import { Signatures } from "./Signatures";
import { SignMinutes } from "./SignMinutes";

const meetingFragment = graphql(`
  fragment MinutesPanel_meeting on Meeting {
    id
    status
    viewerCanPrepareMinutes
    viewerCanSign
    minutes {
      id
      isReady
      version
      pdfPath
      jsonPath
      containerPath
      preparedAt
      signedAt
      ...Signatures_minutes
    }
  }
`);

/** The minutes from their writing to their last signature. */
export function MinutesPanel(props: { meeting: FragmentType<typeof meetingFragment> }) {
  const { t } = useTranslation("meeting");
  const meeting = readFragment(meetingFragment, props.meeting);
  const { run, busy, mistakes } = useAct(prepareMinutesMutation);
  const { id, minutes, viewerCanPrepareMinutes, viewerCanSign } = meeting;
  if (meeting.status === "CANCELLED") return null;
  return (
    <Card title={t("minutes.title")}>
      <ErrorSummary mistakes={mistakes} />
      {minutes ? <Minutes minutes={minutes} /> : <p className="muted">{t("minutes.notYet")}</p>}
      <SignMinutes meetingId={id} canSign={viewerCanSign} />
      {viewerCanPrepareMinutes ? (
        <div className="row">
          <Button
            busy={busy}
            busyText={t("minutes.preparing")}
            tone={minutes ? "neutral" : "primary"}
            onPress={() => void run({ input: { meetingId: id } })}
          >
            {minutes ? t("minutes.again") : t("minutes.prepare")}
          </Button>
        </div>
      ) : null}
    </Card>
  );
}

type ShownMinutes = NonNullable<MinutesPanel_MeetingFragment["minutes"]>;

function Minutes({ minutes }: { minutes: ShownMinutes }) {
  const { t } = useTranslation("meeting");
  const { dateTime } = useFormats();
  const { isReady, pdfPath, jsonPath, containerPath, preparedAt } = minutes;
  if (!isReady) return <Loading label={t("minutes.preparing")} />;
  return (
    <>
      <p className="muted small">{t("minutes.version", { version: minutes.version, when: dateTime(preparedAt) })}</p>
      <div className="row">
        {pdfPath ? (
          <LinkButton document to={pdfPath} tone="secondary" icon="document">
            {t("minutes.pdf")}
          </LinkButton>
        ) : null}
        {containerPath ? (
          <LinkButton document to={containerPath} tone="secondary" icon="shield">
            {t("minutes.container")}
          </LinkButton>
        ) : null}
        {jsonPath ? (
          <LinkButton document to={jsonPath} tone="neutral" size="s" icon="download">
            {t("minutes.json")}
          </LinkButton>
        ) : null}
      </div>
      <Signatures minutes={minutes} />
    </>
  );
}
