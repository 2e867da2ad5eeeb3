import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { Accordion } from "@kutse/web-shared/ui/Accordion";
import { Card } from "@kutse/web-shared/ui/Card";
import { DescriptionList } from "@kutse/web-shared/ui/DescriptionList";
import { StatusTag, type StatusTone } from "@kutse/web-shared/ui/StatusTag";
import { QualificationTitle } from "@kutse/web-shared/cards/QualificationTitle";
import { useTranslation } from "react-i18next";
import { readFragment, type FragmentType } from "../../gql/fragment-masking";
import { graphql } from "../../gql/gql";
import type { ShareState } from "../../gql/graphql";
import { PlainList } from "../../parts/PlainList";
import { CloseShare } from "./CloseShare";
import { ShareOpeningLine } from "./ShareOpeningLine";

const shareFragment = graphql(`
  fragment ShareCard_share on Share {
    id
    label
    fields
    state
    expiresOn
    revokedAt
    openingLimit
    openingCount
    companyCode
    companyName
    viewerCanRevoke
    openings {
      id
      ...ShareOpeningLine_opening
    }
    certificates {
      id
      registrationNumber
      qualification {
        id
        title
        titleEn
        titleRu
        estqfLevel
      }
      specialisation {
        id
        name
        nameEn
        nameRu
      }
    }
  }
`);

const tones: Record<ShareState, StatusTone> = {
  ACTIVE: "success",
  USED_UP: "neutral",
  EXPIRED: "neutral",
  REVOKED: "neutral",
};

/** One link: what it shows, until when, who has opened it. */
export function ShareCard(props: { share: FragmentType<typeof shareFragment> }) {
  const { t } = useTranslation(["sharing", "holder"]);
  const { date } = useFormats();
  const share = readFragment(shareFragment, props.share);
  const { state, expiresOn, revokedAt, openings, openingLimit: limit, openingCount, companyCode, companyName } = share;
  const until = {
    ACTIVE: t("opensUntil", { date: date(expiresOn) }),
    USED_UP: t("usedUp"),
    EXPIRED: t("endedOn", { date: date(expiresOn) }),
    REVOKED: t("closedAt", { date: revokedAt ? date(revokedAt) : "" }),
  }[state];
  const toWhom = useToWhom(companyCode, companyName);
  const shown = share.fields.map((field) => t(`field.${field}`).toLocaleLowerCase());
  return (
    <Card
      title={share.label}
      aside={<StatusTag tone={tones[state]}>{t(`state.${state}`)}</StatusTag>}
      acts={share.viewerCanRevoke ? <CloseShare shareId={share.id} label={share.label} /> : null}
    >
      <p>{until}</p>
      <DescriptionList
        rows={[
          {
            label: t("certificates"),
            value: (
              <PlainList>
                {share.certificates.map(({ id, registrationNumber, qualification, specialisation }) => (
                  <li key={id}>
                    <QualificationTitle qualification={qualification} specialisation={specialisation} />,{" "}
                    {t("holder:number", { number: registrationNumber ?? "" })}
                  </li>
                ))}
              </PlainList>
            ),
          },
          {
            label: t("opensTo"),
            value: toWhom,
          },
          {
            label: t("openedTimes"),
            value: limit === null ? openingCount : t("openedOf", { opened: openingCount, limit }),
          },
          { label: t("shows"), value: shown.length > 0 ? shown.join(", ") : t("showsAlways") },
        ]}
      />
      {openings.length === 0 ? (
        <p className="muted">{t("neverOpened")}</p>
      ) : (
        <Accordion title={t("openings", { number: openingCount })}>
          <PlainList>
            {openings.map((opening) => (
              <ShareOpeningLine key={opening.id} opening={opening} />
            ))}
          </PlainList>
        </Accordion>
      )}
    </Card>
  );
}

/** Whom a link opens to, in words. */
function useToWhom(code: string | null, company: string | null): string {
  const { t } = useTranslation("sharing");
  if (code === null) return t("opensToAnybody");
  return company === null ? t("opensToCode", { code }) : t("opensToCompany", { company, code });
}
