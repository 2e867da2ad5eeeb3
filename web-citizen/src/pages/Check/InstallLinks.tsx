import { useLocale } from "@kutse/web-shared/texts/useLocale";

/** What a browser reads before it installs this page: its name in the language of the page, and the icon for an iPhone. */
export function InstallLinks() {
  const locale = useLocale();
  return (
    <>
      <link key={locale} rel="manifest" href={`/check-${locale}.webmanifest`} />
      <link rel="apple-touch-icon" href="/icon-touch-180.png" />
    </>
  );
}
