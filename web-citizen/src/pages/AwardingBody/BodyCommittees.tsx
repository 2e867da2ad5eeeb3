import { fullName } from "@kutse/web-shared/texts/fullName";
import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { useTranslation } from "react-i18next";
import type { AwardingBodyPageQuery } from "../../gql/graphql";
import { PlainList } from "../../parts/PlainList";

type Body = NonNullable<AwardingBodyPageQuery["awardingBody"]>;

/** Who decides about awards in a body, or why that is not shown. KutS § 18. */
export function BodyCommittees({ body }: { body: Body }) {
  const { t } = useTranslation("register");
  const { committeeHiddenReason, publicCommittees } = body;
  return (
    <section className="stack-tight">
      <h2>{t("committees")}</h2>
      {committeeHiddenReason ? (
        <p>
          {t("committeeHidden")} <span lang="et">{committeeHiddenReason}</span>
        </p>
      ) : null}
      {!committeeHiddenReason && publicCommittees.length === 0 ? <p className="muted">{t("noCommittees")}</p> : null}
      {publicCommittees.map((committee) => (
        <div key={committee.id} className="stack-tight">
          <h3>
            <LocalText of={committee} />
          </h3>
          <PlainList>
            {committee.members.map((member) => (
              <li key={`${member.role} ${member.firstName} ${member.lastName}`}>
                {fullName(member)}
                {member.role === "COMMITTEE_MEMBER" ? null : ` – ${t(`seatOf.${seatOf(member.role)}`)}`}
              </li>
            ))}
          </PlainList>
        </div>
      ))}
    </section>
  );
}

const seatOf = (role: string) => (role === "COMMITTEE_CHAIR" ? "chair" : "deputy");
