import { SearchField } from "@kutse/web-shared/ui/SearchField";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";

/** From the home page to the qualifications that carry these words. */
export function QualificationSearch() {
  const { t } = useTranslation("qualifications");
  const navigate = useNavigate();
  const [text, setText] = useState("");
  const go = (words: string) => {
    if (words.trim()) void navigate(`/qualifications?${new URLSearchParams({ text: words.trim() }).toString()}`);
  };
  return <SearchField label={t("search")} hint={t("searchHint")} value={text} onChange={setText} onSubmit={go} />;
}
