import { useQuery } from "@apollo/client/react";
import { Loaded } from "@kutse/web-shared/shell/Loaded";
import { localName } from "@kutse/web-shared/texts/localName";
import { useLocale } from "@kutse/web-shared/texts/useLocale";
import { DescriptionList } from "@kutse/web-shared/ui/DescriptionList";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import type { AwardingBodyPageQuery } from "../../gql/graphql";
import { awardingBodyPageQuery } from "./awardingBodyPageQuery";
import { BodyCommittees } from "./BodyCommittees";
import { BodyDates } from "./BodyDates";
import { BodyProcedure } from "./BodyProcedure";
import { BodyRights } from "./BodyRights";

type Body = NonNullable<AwardingBodyPageQuery["awardingBody"]>;

/**
 * One awarding body as anybody may see it: everything the law makes it show (KutS § 12, § 16). A school has no rounds, exams or
 * committee to show: its leavers get the qualification with their diploma (§ 10).
 */
export function AwardingBodyPage() {
  const { t } = useTranslation("register");
  const locale = useLocale();
  const { awardingBodyId = "" } = useParams();
  const answer = useQuery(awardingBodyPageQuery, { variables: { id: awardingBodyId } });
  return (
    <Loaded answer={answer} pick={(data) => data.awardingBody}>
      {(body) => {
        const { text, lang } = localName(body, locale);
        const isSchool = body.kind === "SCHOOL";
        return (
          <div className="stack">
            <PageHead
              title={text}
              lang={lang}
              {...(isSchool ? { lead: t("schoolLead") } : {})}
              crumbs={[{ label: t("bodies"), to: "/awarding-bodies" }, { label: text }]}
            />
            <BodyRights body={body} />
            {answer.data && !isSchool ? <BodyDates answer={answer.data} bodyId={body.id} /> : null}
            <BodyProcedures body={body} />
            {isSchool ? null : <BodyCommittees body={body} />}
            <BodyContact body={body} />
          </div>
        );
      }}
    </Loaded>
  );
}

function BodyProcedures({ body }: { body: Body }) {
  const { t } = useTranslation("register");
  const locale = useLocale();
  if (body.procedures.length === 0) return null;
  return (
    <section className="stack-tight">
      <h2>{t("procedures")}</h2>
      <p className="muted">{t("proceduresWords")}</p>
      {body.procedures.map((procedure) => (
        <BodyProcedure
          key={procedure.id}
          title={localName(procedure.qualification, locale).text}
          procedure={procedure}
        />
      ))}
    </section>
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
          {
            label: t("further"),
            value: <Link to={`/certificates?body=${body.id}`}>{t("certificatesBy")}</Link>,
          },
        ]}
      />
    </section>
  );
}
