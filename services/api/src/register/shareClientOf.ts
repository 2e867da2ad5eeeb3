import { ShareClient } from "./ShareClient";

/** The kind of client behind a User-Agent: mail scanners and link previews are programs. */
export function shareClientOf(userAgent: string | undefined): ShareClient {
  const text = (userAgent ?? "").slice(0, 512);
  if (!text.startsWith("Mozilla/") || /bot|crawl|spider|preview|headless|curl|scan/iu.test(text))
    return ShareClient.PROGRAM;
  return /Mobi|Android|iPhone|iPad/u.test(text) ? ShareClient.PHONE : ShareClient.COMPUTER;
}
