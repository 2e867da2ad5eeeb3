import { Person } from "../people/Person";
import type { Act } from "../platform/Act";
import type { Perform } from "../platform/perform";
import { system, type Locale } from "../platform/Viewer";
import { isTakingAnswers } from "./answeringPolicy";
import { Forward } from "./Forward";
import { forwardMailTexts, type ForwardMailParams } from "./forwardMailTexts";
import { Questionnaire } from "./Questionnaire";
import { Recipient } from "./Recipient";

export interface ForwardMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly messageId: string;
}

/** What the job holds until the e-mail is out, and nothing afterwards. */
export interface ForwardJob {
  readonly forwardId: string;
  readonly address: string;
  readonly locale: Locale;
  readonly secret?: string;
}

/** What the worker gives this task. */
export interface ForwardServices {
  readonly perform: Perform;
  readonly sendMail: (mail: ForwardMail) => Promise<void>;
  readonly publicUrl: string;
  readonly isLastAttempt: boolean;
}

/**
 * Sends a question on in somebody's name. After the last try the passing on says that it failed, and the job ends all the same:
 * an address must not stay behind in it.
 */
export async function mailForward(job: ForwardJob, services: ForwardServices): Promise<void> {
  const about = await services.perform(system, aboutForward, job);
  if (!about) return;
  const path = job.secret ? `/invited/${about.questionnaireId}#${job.secret}` : `/questions/${about.questionnaireId}`;
  const words = forwardMailTexts[job.locale]({ ...about, link: `${services.publicUrl}${path}` });
  try {
    await services.sendMail({
      to: job.address,
      ...words,
      messageId: `<forward-${job.forwardId}@${new URL(services.publicUrl).hostname}>`,
    });
  } catch (error) {
    if (!services.isLastAttempt) throw error;
    await services.perform(system, noteForwardFailed, job);
    return;
  }
  await services.perform(system, noteForwardSent, job);
}

type AboutForward = Omit<ForwardMailParams, "link"> & { readonly questionnaireId: string };

async function aboutForward(act: Act, { forwardId, locale, secret }: ForwardJob): Promise<AboutForward | null> {
  const forward = await act.tx.findOneBy(Forward, { id: forwardId });
  if (!forward || forward.sentAt) return null;
  const asked = await act.get(Questionnaire, forward.questionnaireId);
  if (!isTakingAnswers(asked, act.now)) {
    await act.tx.update(Forward, { id: forward.id }, { failedAt: act.now });
    return null;
  }
  const { personId } = await act.get(Recipient, forward.recipientId);
  const { firstName, lastName } = await act.get(Person, personId);
  const titles = { et: asked.titleEt, en: asked.titleEn ?? asked.titleEt, ru: asked.titleRu ?? asked.titleEt };
  return {
    questionnaireId: asked.id,
    title: titles[locale],
    sender: `${firstName} ${lastName}`,
    isOutsider: secret !== undefined,
  };
}

async function noteForwardSent(act: Act, { forwardId }: ForwardJob): Promise<void> {
  await act.tx.update(Forward, { id: forwardId }, { sentAt: act.now, failedAt: null });
  await act.record("forward.mailed", forwardId);
}

async function noteForwardFailed(act: Act, { forwardId }: ForwardJob): Promise<void> {
  await act.tx.update(Forward, { id: forwardId }, { failedAt: act.now });
  await act.record("forward.mailFailed", forwardId);
}
