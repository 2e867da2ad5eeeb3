import { useQuery } from "@apollo/client/react";
import { Loaded } from "@kutse/web-shared/shell/Loaded";
import { localName } from "@kutse/web-shared/texts/localName";
import { useFormats } from "@kutse/web-shared/texts/useFormats";
import { useLocale } from "@kutse/web-shared/texts/useLocale";
import { DescriptionList } from "@kutse/web-shared/ui/DescriptionList";
import { LocalText } from "@kutse/web-shared/ui/LocalText";
import { PageHead } from "@kutse/web-shared/ui/PageHead";
import { StatusTag } from "@kutse/web-shared/ui/StatusTag";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { LinkList } from "../../parts/LinkList";
import { standardPageQuery } from "./standardPageQuery";

/** One occupational qualification standard. */
export function StandardPage() {
  const { t } = useTranslation("register");
  const { date } = useFormats();
  const locale = useLocale();
  const { standardId = "" } = useParams();
  const answer = useQuery(standardPageQuery, { variables: { id: standardId } });
  return (
    <Loaded answer={answer} pick={(data) => data.occupationalStandard}>
      {(standard) => {
        const { text, lang } = localName(standard, locale);
        const descriptions = { et: standard.description, en: standard.descriptionEn, ru: standard.descriptionRu };
        const own = descriptions[locale];
        const { validFrom, validUntil, isInForce, replacedBy, qualifications } = standard;
        return (
          <div className="stack">
            <PageHead
              title={text}
              lang={lang}
              crumbs={[{ label: t("standards"), to: "/standards" }, { label: text }]}
              status={
                <StatusTag tone={isInForce ? "success" : "neutral"}>
                  {t(isInForce ? "inForce" : "notInForce")}
                </StatusTag>
              }
            />
            {descriptions.et ? <p lang={own ? undefined : "et"}>{own ?? descriptions.et}</p> : null}
            <DescriptionList
              rows={[
                { label: t("code"), value: standard.code },
                { label: t("version"), value: String(standard.version) },
                {
                  label: t("validity"),
                  value: validUntil ? `${date(validFrom)} – ${date(validUntil)}` : `${date(validFrom)} –`,
                },
                { label: t("council"), value: <LocalText of={standard.council} /> },
                { label: t("decision"), value: standard.decision ?? null },
                { label: t("isco"), value: standard.iscoCode ?? null },
                {
                  label: t("replacedBy"),
                  value: replacedBy ? <LinkList base="/standards" things={[replacedBy]} /> : null,
                },
              ]}
            />
            <section className="stack-tight">
              <h2>{t("qualifications")}</h2>
              <LinkList base="/qualifications" things={qualifications} />
            </section>
          </div>
        );
      }}
    </Loaded>
  );
}
