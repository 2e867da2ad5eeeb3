import { useQuery } from "@apollo/client/react";
import { Loaded } from "@kutse/web-shared/shell/Loaded";
import { localName } from "@kutse/web-shared/texts/localName";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { useLocale } from "@kutse/web-shared/texts/useLocale";
import { DescriptionList } from "@kutse/web-shared/ui/DescriptionList";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import type { AwardingBodyPageQuery } from "../../gql/graphql";
import { awardingBodyPageQuery } from "./awardingBodyPageQuery";
import { BodyRights } from "./BodyRights";

type Body = NonNullable<AwardingBodyPageQuery["awardingBody"]>;

/** One awarding body as anybody may see it. */
export function AwardingBodyPage() {
  const { t } = useTranslation(["register", "qualifications"]);
  const { date } = useFormats();
  const locale = useLocale();
  const { awardingBodyId = "" } = useParams();
  const answer = useQuery(awardingBodyPageQuery, { variables: { id: awardingBodyId } });
  const rounds = answer.data?.applicationRounds.edges.map((edge) => edge.node) ?? [];
  return (
    <Loaded answer={answer} pick={(data) => data.awardingBody}>
      {(body) => {
        const { text, lang } = localName(body, locale);
        return (
          <div className="stack">
            <PageHead
              title={text}
              lang={lang}
              crumbs={[{ label: t("bodies"), to: "/awarding-bodies" }, { label: text }]}
            />
            <BodyRights body={body} />
            <section className="stack-tight">
              <h2>{t("rounds")}</h2>
              {rounds.length === 0 ? <p>{t("noRounds")}</p> : null}
              <ul>
                {rounds.map((round) => (
                  <li key={round.id}>
                    {round.name}: {t("qualifications:openUntil", { date: date(round.closesOn) })}
                  </li>
                ))}
              </ul>
            </section>
            <BodyContact body={body} />
          </div>
        );
      }}
    </Loaded>
  );
}

function BodyContact({ body }: { body: Body }) {
  const { t } = useTranslation("register");
  const { registryCode, address, email, phone, website } = body;
  return (
    <section className="stack-tight">
      <h2>{t("contact")}</h2>
      <DescriptionList
        rows={[
          { label: t("registryCode"), value: registryCode },
          { label: t("address"), value: address ?? null },
          { label: t("email"), value: email ? <a href={`mailto:${email}`}>{email}</a> : null },
          { label: t("phone"), value: phone ?? null },
          { label: t("website"), value: website ? <a href={website}>{website}</a> : null },
        ]}
      />
    </section>
  );
}
