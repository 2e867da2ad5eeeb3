import { removeStoredBytes } from "../applications/removeStoredBytes";
import { makeCertificateDocument } from "../certificates/makeCertificateDocument";
import { publishRevocations } from "../certificates/publishRevocations";
import { remindOfInvoice } from "../billing/remindOfInvoice";
import { renderCreditNote } from "../billing/renderCreditNote";
import { renderInvoice } from "../billing/renderInvoice";
import { tidyDrafts } from "../applications/tidyDrafts";
import { remindOfExpiry } from "../certificates/remindOfExpiry";
import { renderMinutes } from "../committees/renderMinutes";
import { forgetCheck } from "../employers/forgetCheck";
import { mailWatchNotice } from "../employers/mailWatchNotice";
import { noteExpiry } from "../employers/noteExpiry";
import { sendMail } from "../integrations/mail/sendMail";
import { mailLetter } from "../letters/mailLetter";
import { archiveInTime } from "../questionnaires/archiveInTime";
import { closeInTime } from "../questionnaires/closeInTime";
import { enterRecipients } from "../questionnaires/enterRecipients";
import { joinLater } from "../questionnaires/joinLater";
import { makeExport } from "../questionnaires/makeExport";
import { mixAnswers } from "../questionnaires/mixAnswers";
import { openInTime } from "../questionnaires/openInTime";
import type { LettersOrder } from "../questionnaires/orderLetters";
import { remindInTime } from "../questionnaires/remindInTime";
import { writeToRecipients } from "../questionnaires/writeToRecipients";
import type { StandardAsked } from "../register/findStandardPdf";
import { forgetMessages } from "../register/forgetMessages";
import { makeStandardDocument } from "../register/makeStandardDocument";
import { publishDataSets } from "../register/publishDataSets";
import type { Act } from "../platform/Act";
import { system } from "../platform/Viewer";
import { mailForward, type ForwardJob } from "../questionnaires/mailForward";
import { removeExport } from "../reports/removeExport";
import { renderExport } from "../reports/renderExport";
import type { Register } from "./openRegister";

/** What a task is told beside its payload. */
export interface Attempt {
  /** After this try the queue gives up. */
  readonly isLast: boolean;
}

/** Work of the worker that talks to the outside world; each may be tried again. */
export type Task = (payload: never, register: Register, attempt: Attempt) => Promise<void>;

/** What the register does by itself at its time: an act of its own. */
const inAct =
  <I>(action: (act: Act, input: I) => Promise<unknown>) =>
  async (input: I, register: Register): Promise<void> => {
    await register.performer(null)(system, action, input);
  };

/** One e-mail of the register; the same message id each try, so that a repeated one is known as such. */
interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly messageId: string;
}

const mailer =
  ({ config }: Register) =>
  ({ to, subject, text, messageId }: Mail): Promise<void> =>
    sendMail({ to, subject, text, headers: { "Message-ID": messageId } }, config.mail);

/** Every task of the worker by name. */
export const tasks: Readonly<Record<string, Task>> = {
  mailLetter: (payload: { readonly letterId: string }, register, attempt) =>
    mailLetter(payload, {
      perform: register.performer(null),
      publicUrl: register.config.publicUrl,
      isLastAttempt: attempt.isLast,
      sendMail: mailer(register),
    }),
  makeCertificateDocument: (payload: { readonly documentId: string }, register, attempt) =>
    makeCertificateDocument(payload, {
      ...{ store: register.store, sealer: register.sealer, proofKey: register.proofKey },
      perform: register.performer(null),
      publicUrl: register.config.publicUrl,
      isLastAttempt: attempt.isLast,
    }),
  publishRevocations: (payload: object, register) =>
    publishRevocations(payload, { perform: register.performer(null), proofKey: register.proofKey }),
  archiveInTime: (payload: object, register) =>
    archiveInTime(payload, {
      perform: register.performer(null),
      keptDays: register.config.questionnaireKeptDays,
    }),
  closeInTime: inAct<{ readonly questionnaireId: string }>(closeInTime),
  enterRecipients: (payload: { readonly questionnaireId: string }, register) =>
    enterRecipients(payload, register.performer(null)),
  joinLater: inAct<{ readonly questionnaireId: string }>(joinLater),
  makeExport: (payload: { readonly exportId: string }, register, attempt) =>
    makeExport(payload, {
      store: register.store,
      perform: register.performer(null),
      isLastAttempt: attempt.isLast,
    }),
  mixAnswers: (payload: { readonly questionnaireId: string }, register) =>
    mixAnswers(payload, register.performer(null)),
  openInTime: inAct<{ readonly questionnaireId: string }>(openInTime),
  remindInTime: inAct<{ readonly questionnaireId: string; readonly number: number }>(remindInTime),
  writeToRecipients: inAct<LettersOrder>(writeToRecipients),
  mailForward: (payload: ForwardJob, register, attempt) =>
    mailForward(payload, {
      perform: register.performer(null),
      publicUrl: register.config.publicUrl,
      isLastAttempt: attempt.isLast,
      sendMail: mailer(register),
    }),
  remindOfExpiry: (payload: object, register) => remindOfExpiry(payload, { perform: register.performer(null) }),
  publishDataSets: (payload: object, register) =>
    publishDataSets(payload, {
      read: register.reader(),
      store: register.store,
      perform: register.performer(null),
    }),
  removeExport: inAct<{ readonly exportId: string }>(removeExport),
  renderExport: (payload: { readonly exportId: string }, register, attempt) =>
    renderExport(payload, {
      ...{ store: register.store, fileSealer: register.fileSealer },
      perform: register.performer(null),
      isLastAttempt: attempt.isLast,
    }),
  removeStoredBytes: (payload: { readonly storageKey: string }, register) => removeStoredBytes(payload, register),
  remindOfInvoice: (payload: { readonly invoiceId: string }, register) =>
    remindOfInvoice(payload, register.performer(null)),
  renderCreditNote: (payload: { readonly creditNoteId: string }, register) =>
    renderCreditNote(payload, { store: register.store, perform: register.performer(null) }),
  renderInvoice: (payload: { readonly invoiceId: string }, register) =>
    renderInvoice(payload, { store: register.store, perform: register.performer(null) }),
  renderMinutes: (payload: { readonly minutesId: string }, register) =>
    renderMinutes({ ...payload }, { store: register.store, perform: register.performer(null) }),
  tidyDrafts: (payload: object, register) =>
    tidyDrafts(payload, {
      perform: register.performer(null),
      term: { keptDays: register.config.draftKeptDays, noticeDays: 7 },
    }),
  forgetCheck: async (payload: { readonly checkId: string }, register) => {
    await register.performer(null)(system, forgetCheck, payload);
  },
  mailWatchNotice: (payload: { readonly noticeId: string }, register) =>
    mailWatchNotice(payload, {
      perform: register.performer(null),
      publicUrl: register.config.publicUrl,
      sendMail: mailer(register),
    }),
  makeStandardDocument: (payload: StandardAsked, register) =>
    makeStandardDocument(payload, {
      ...{ read: register.reader(), store: register.store, publicUrl: register.config.publicUrl },
      perform: register.performer(null),
    }),
  forgetMessages: (payload: object, register) => forgetMessages(payload, { perform: register.performer(null) }),
  noteExpiry: async (payload: { readonly watchId: string }, register) => {
    await register.performer(null)(system, noteExpiry, payload);
  },
};
