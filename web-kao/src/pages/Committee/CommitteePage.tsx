import { useQuery } from "@apollo/client/react";
import { Loaded } from "@kutse/web-shared/shell/Loaded";
import { localName } from "@kutse/web-shared/texts/localName";
import { useLocale } from "@kutse/web-shared/texts/useLocale";
import { LinkButton } from "@kutse/web-shared/ui/LinkButton";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { committeePageQuery } from "./committeePageQuery";
import { MemberTable } from "./MemberTable";
import { ReadyTable } from "./ReadyTable";

/** One committee: the cases that wait for it and its members. */
export function CommitteePage() {
  const { t } = useTranslation("committees");
  const locale = useLocale();
  const { committeeId = "" } = useParams();
  const answer = useQuery(committeePageQuery, { variables: { id: committeeId } });
  return (
    <Loaded answer={answer} pick={(data) => data.committee}>
      {(committee) => {
        const { text, lang } = localName(committee, locale);
        return (
          <>
            <PageHead
              title={text}
              lang={lang}
              crumbs={[{ label: t("title"), to: "/committees" }, { label: text }]}
              act={
                committee.viewerCanConvene ? (
                  <LinkButton to={`/committees/${committee.id}/convene`} icon="add">
                    {t("convene.act")}
                  </LinkButton>
                ) : null
              }
            />
            <div className="stack">
              <ReadyTable applications={committee.readyApplications} />
              <MemberTable members={committee.members} />
            </div>
          </>
        );
      }}
    </Loaded>
  );
}
