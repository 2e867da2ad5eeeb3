import { removeStoredBytes } from "../applications/removeStoredBytes";
import { renderMinutes } from "../committees/renderMinutes";
import { sendMail } from "../integrations/mail/sendMail";
import { mailLetter } from "../letters/mailLetter";
import type { Register } from "./openRegister";

/** What a task is told beside its payload. */
export interface Attempt {
  /** After this try the queue gives up. */
  readonly isLast: boolean;
}

/** Work of the worker that talks to the outside world; each may be tried again. */
export type Task = (payload: never, register: Register, attempt: Attempt) => Promise<void>;

/** Every task of the worker by name. */
export const tasks: Readonly<Record<string, Task>> = {
  mailLetter: (payload: { readonly letterId: string }, register, attempt) =>
    mailLetter(payload, {
      perform: register.performer(null),
      publicUrl: register.config.publicUrl,
      isLastAttempt: attempt.isLast,
      sendMail: ({ to, subject, text, messageId }) =>
        sendMail({ to, subject, text, headers: { "Message-ID": messageId } }, register.config.mail),
    }),
  removeStoredBytes: (payload: { readonly storageKey: string }, register) => removeStoredBytes(payload, register),
  renderMinutes: (payload: { readonly minutesId: string }, register) =>
    renderMinutes({ ...payload }, { store: register.store, perform: register.performer(null) }),
};
