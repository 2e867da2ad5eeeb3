import { Card } from "@kutse/web-shared/ui/Card";
import { Timeline } from "@kutse/web-shared/ui/Timeline";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import { fullName } from "@kutse/web-shared/texts/fullName";

const applicationFragment = graphql(`
  fragment ApplicationTimeline_application on Application {
    id
    timeline {
      id
      type
      at
      actorRole
      actor {
        id
        firstName
        lastName
      }
    }
  }
`);

/** What has happened to the application, newest first. */
export function ApplicationTimeline(props: { application: FragmentType<typeof applicationFragment> }) {
  const { t } = useTranslation(["application", "common", "status"]);
  const { timeline } = readFragment(applicationFragment, props.application);
  if (timeline.length === 0) return null;
  const words: Record<string, string> = t("events", { returnObjects: true });
  const entries = timeline.map(({ id, type, at, actor, actorRole }) => {
    const role = actorRole ? t(`status:role.${actorRole}`) : "";
    const who = actor ? [fullName(actor), role].filter(Boolean).join(", ") : t("common:system");
    return { id, at, what: words[type] ?? t("changed"), who };
  });
  return (
    <Card title={t("timeline")}>
      <Timeline label={t("timeline")} entries={entries} />
    </Card>
  );
}
