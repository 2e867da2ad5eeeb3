import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { localName } from "../texts/localName";
import { useFormats } from "../texts/useFormats";
import { useLocale } from "../texts/useLocale";
import { DescriptionList } from "../ui/DescriptionList";
import { PageHead } from "../ui/PageHead";
import type { Sheet } from "./Sheet";
import { titleOf } from "./titleOf";
import { useWords } from "./useWords";

/** What is asked, by whom, why, until when, and who will know who answered. `body` is the body one answers for. */
export function SheetHead({ sheet, status, body }: { sheet: Sheet; status?: ReactNode; body: string | null }) {
  const { t } = useTranslation("questions");
  const { dateTime } = useFormats();
  const locale = useLocale();
  const words = useWords();
  const { questionnaire, isOutsider } = sheet;
  const title = words(titleOf(questionnaire));
  const { purposeEt, purposeEn, purposeRu, organisation, mode, closesAt } = questionnaire;
  const purpose = words({ et: purposeEt, en: purposeEn, ru: purposeRu });
  const who =
    mode === "BODY" && body
      ? t("mode.BODY", { name: body })
      : t(mode === "ANONYMOUS" ? "mode.ANONYMOUS" : "mode.NAMED");
  return (
    <>
      <PageHead
        title={title.text}
        lang={title.lang}
        lead={<span lang={purpose.lang}>{purpose.text}</span>}
        status={status}
        {...(isOutsider ? {} : { crumbs: [{ label: t("title"), to: "/questions" }, { label: title.text }] })}
      />
      <DescriptionList
        rows={[
          { label: t("asker"), value: localName(organisation, locale).text },
          { label: t("closes"), value: closesAt ? dateTime(closesAt) : t("noEnd") },
          { label: t("whoKnows"), value: isOutsider && mode !== "ANONYMOUS" ? t("mode.OUTSIDER") : who },
        ]}
      />
    </>
  );
}
