import { localName } from "@kutse/web-shared/texts/localName";
import { useLocale } from "@kutse/web-shared/texts/useLocale";
import { Timeline } from "@kutse/web-shared/ui/Timeline";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import type { Story_CertificateFragment } from "../../gql/graphql";
import { HiddenWords } from "./HiddenWords";
import { storyKey } from "./storyKey";

const certificateFragment = graphql(`
  fragment Story_certificate on Certificate {
    id
    timeline {
      id
      type
      at
      data
      actorRole
      actorOrganisation {
        id
        name
        nameEn
        nameRu
      }
    }
  }
`);

type Event = Story_CertificateFragment["timeline"][number];

/** What has happened to my certificate, newest first. */
export function Story(props: { certificate: FragmentType<typeof certificateFragment> }) {
  const { t } = useTranslation("holder");
  const who = useActorName();
  const { timeline } = readFragment(certificateFragment, props.certificate);
  if (timeline.length === 0) return null;
  return (
    <section className="stack-tight">
      <h2>{t("story")}</h2>
      <Timeline
        label={t("story")}
        entries={timeline.map((event) => ({
          id: event.id,
          at: event.at,
          what: t(`happened.${storyKey(event.type)}`),
          who: who(event),
          details: event.type === "certificate.visibilityChanged" ? <HiddenWords data={event.data} /> : null,
        }))}
      />
    </section>
  );
}

/** Who did it: I, a body in a role, or the register itself. */
function useActorName(): (event: Event) => string {
  const { t } = useTranslation(["holder", "status"]);
  const locale = useLocale();
  return ({ actorRole, actorOrganisation }) => {
    if (!actorRole) return t("register");
    if (!actorOrganisation) return t("you");
    return `${localName(actorOrganisation, locale).text}, ${t(`status:role.${actorRole}`).toLocaleLowerCase(locale)}`;
  };
}
