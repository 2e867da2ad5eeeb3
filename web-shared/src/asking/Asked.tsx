import { useTranslation } from "react-i18next";
import { readFragment } from "../gql/fragment-masking";
import type { AskedPageQuery } from "../gql/graphql";
import { useCrumbs } from "../shell/useCrumbs";
import { localName } from "../texts/localName";
import { useFormats } from "../texts/useFormats";
import { useLocale } from "../texts/useLocale";
import { Card } from "../ui/Card";
import { DescriptionList } from "../ui/DescriptionList";
import { LinkButton } from "../ui/LinkButton";
import { LocalText } from "../ui/LocalText";
import { PageHead } from "../ui/PageHead";
import { AskedActs } from "./AskedActs";
import { AskedAudience } from "./AskedAudience";
import { AskedNews } from "./AskedNews";
import { askedStateFragment } from "./askedStateFragment";
import { questionDraftOf } from "./draft";
import { questionFragment } from "./questionFragment";
import { QuestionnairePreview } from "./QuestionnairePreview";
import { QuestionnaireStatusTag } from "./QuestionnaireStatusTag";

type Props = { asked: NonNullable<AskedPageQuery["questionnaire"]>; onChanged: () => void };

/** A questionnaire with its state, whom it asks, how it looks, and what may be done with it. */
export function Asked({ asked, onChanged }: Props) {
  const { t } = useTranslation(["asking", "ui", "askingForm"]);
  const { dateTime } = useFormats();
  const locale = useLocale();
  const state = readFragment(askedStateFragment, asked);
  const questions = readFragment(questionFragment, asked.questions);
  const titled = { title: asked.titleEt, titleEn: asked.titleEn, titleRu: asked.titleRu };
  const name = localName(titled, locale);
  const isAsked = state.openedAt !== null;
  const yesNo = (value: boolean) => (value ? t("ui:yes") : t("ui:no"));
  const crumbs = useCrumbs({ label: t("list.title"), to: "/questionnaires" }, { label: name.text });
  return (
    <>
      <PageHead
        title={name.text}
        lang={name.lang}
        lead={<LocalText of={{ name: asked.purposeEt, nameEn: asked.purposeEn, nameRu: asked.purposeRu }} />}
        crumbs={crumbs}
        status={<QuestionnaireStatusTag status={state.status} />}
        act={<AskedActs asked={state} onChanged={onChanged} />}
      />
      <div className="stack">
        <AskedNews asked={asked} onChanged={onChanged} />
        <Card
          title={t("asked.facts")}
          acts={
            isAsked ? (
              <LinkButton to={`/questionnaires/${asked.id}/results`} tone="secondary" iconEnd="arrowRight">
                {t("asked.results")}
              </LinkButton>
            ) : null
          }
        >
          <DescriptionList
            layout="grid"
            rows={[
              { label: t("list.asker"), value: <LocalText of={asked.organisation} /> },
              { label: t("mode.label"), value: t(`mode.${asked.mode}`) },
              { label: t("askingForm:edit.isMandatory"), value: yesNo(asked.isMandatory) },
              { label: t("askingForm:edit.outsidersAllowed"), value: yesNo(asked.outsidersAllowed) },
              { label: t("askingForm:edit.joiningLater"), value: yesNo(asked.joiningLater) },
              {
                label: t("asked.reminders"),
                value: t("asked.remindersOf", { sent: asked.remindedCount, wanted: asked.remindersWanted }),
              },
              { label: t("asked.version"), value: asked.version?.number ?? null },
              { label: t("asked.opens"), value: state.opensAt ? dateTime(state.opensAt) : null },
              { label: t("list.closes"), value: state.closesAt ? dateTime(state.closesAt) : t("noClosing") },
              {
                label: t("list.answered"),
                value: isAsked
                  ? t("ofAsked", { answered: state.answeredCount ?? 0, asked: state.enteredCount ?? 0 })
                  : null,
              },
            ]}
          />
        </Card>
        <AskedAudience asked={asked} />
        <Card title={t("askingForm:preview.title")}>
          <QuestionnairePreview
            title={{ et: asked.titleEt, en: asked.titleEn ?? "", ru: asked.titleRu ?? "" }}
            purpose={{ et: asked.purposeEt, en: asked.purposeEn ?? "", ru: asked.purposeRu ?? "" }}
            mode={asked.mode}
            questions={questions.map(questionDraftOf)}
          />
        </Card>
      </div>
    </>
  );
}
