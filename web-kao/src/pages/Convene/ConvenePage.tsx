import { useQuery } from "@apollo/client/react";
import { Loaded } from "@kutse/web-shared/shell/Loaded";
import { localName } from "@kutse/web-shared/texts/localName";
import { useLocale } from "@kutse/web-shared/texts/useLocale";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { ConveneForm } from "./ConveneForm";
import { convenePageQuery } from "./convenePageQuery";

/** Convening a meeting of a committee. */
export function ConvenePage() {
  const { t } = useTranslation("committees");
  const locale = useLocale();
  const { committeeId = "" } = useParams();
  const answer = useQuery(convenePageQuery, { variables: { id: committeeId } });
  return (
    <Loaded answer={answer} pick={(data) => data.committee}>
      {(committee) => {
        const name = localName(committee, locale).text;
        return (
          <>
            <PageHead
              title={t("convene.title")}
              lead={t("convene.lead")}
              crumbs={[
                { label: t("title"), to: "/committees" },
                { label: name, to: `/committees/${committee.id}` },
                { label: t("convene.title") },
              ]}
            />
            <ConveneForm committee={committee} />
          </>
        );
      }}
    </Loaded>
  );
}
