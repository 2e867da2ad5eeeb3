import { useEffect, useRef, type RefObject } from "react";
import { useTranslation } from "react-i18next";

let firstPage = true;

/** Names the document after the page and, on every page but the first, moves focus to its h1. */
export function usePageTitle(title: string): RefObject<HTMLHeadingElement | null> {
  const { t } = useTranslation("shell");
  const heading = useRef<HTMLHeadingElement>(null);
  const register = t("registerName");
  useEffect(() => {
    document.title = title === register ? register : `${title} – ${register}`;
  }, [title, register]);
  useEffect(() => {
    if (firstPage) firstPage = false;
    else heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}
