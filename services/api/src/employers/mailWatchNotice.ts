import type { LetterMail } from "../letters/mailLetter";
import type { Act } from "../platform/Act";
import type { Perform } from "../platform/perform";
import { system } from "../platform/Viewer";
import { CertificateWatch } from "./CertificateWatch";
import { WatchNotice } from "./WatchNotice";

/** What the worker gives this task. */
export interface NoticeServices {
  readonly perform: Perform;
  readonly sendMail: (mail: LetterMail) => Promise<void>;
  readonly publicUrl: string;
}

/** A company's contact may read any language; the mail holds no number, no name, nothing of the certificate. */
const words = {
  subject: "Kutseregister: teade jälgitava tunnistuse kohta / News of a watched certificate",
  text: (link: string): string =>
    [
      "Tere!\nTeie ettevõtte jälgitava kutsetunnistuse kohta on teade. Turvalisuse huvides ei ole selle sisu e-kirjas.",
      "Hello!\nThere is news of a certificate your company watches. To keep it safe it does not stand in this e-mail.",
      "Здравствуйте!\nЕсть новость о свидетельстве, за которым следит ваше предприятие. В целях безопасности её нет в этом сообщении.",
      link,
      "Kutseregister",
    ].join("\n\n"),
};

/** Tells a company's contact by mail that news wait in the portal; tried again by the queue when it fails. */
export async function mailWatchNotice(payload: { readonly noticeId: string }, services: NoticeServices): Promise<void> {
  const to = await services.perform(system, findContact, payload);
  if (to === null) return;
  await services.sendMail({
    to,
    subject: words.subject,
    text: words.text(`${services.publicUrl}/employer/watches`),
    messageId: `<watch-notice-${payload.noticeId}@${new URL(services.publicUrl).hostname}>`,
  });
  await services.perform(system, noteMailed, payload);
}

async function findContact(act: Act, input: { readonly noticeId: string }): Promise<string | null> {
  const notice = await act.get(WatchNotice, input.noticeId);
  if (notice.mailedAt) return null;
  return (await act.get(CertificateWatch, notice.certificateWatchId)).contactEmail;
}

async function noteMailed(act: Act, input: { readonly noticeId: string }): Promise<void> {
  await act.tx.update(WatchNotice, { id: input.noticeId }, { mailedAt: act.now });
}
