import type { LetterTexts } from "../letters/LetterTexts";
import { letterDay } from "../letters/letterDay";
import type { AboutPaperOrder } from "./aboutPaperOrder";

interface Refund {
  /** What the issuer has still to pay back; null when nothing. */
  readonly refundDue: string | null;
}

/** Part of the money has come. */
export const partlyPaidTexts: LetterTexts<AboutPaperOrder> = {
  et: ({ number, invoice }) => ({
    subject: `Osa arvest ${invoice?.number ?? ""} on tasutud`,
    paragraphs: [
      `tellimuse ${number} arvest ${invoice?.number ?? ""} on laekunud ${invoice?.paid ?? ""}. Tasuda on veel ${invoice?.due ?? ""}.`,
      `Konto: ${invoice?.iban ?? ""}. Viitenumber: ${invoice?.referenceNumber ?? ""}. Tellimus läheb edasi, kui kogu summa on laekunud.`,
    ],
  }),
  en: ({ number, invoice }) => ({
    subject: `Part of invoice ${invoice?.number ?? ""} has been paid`,
    paragraphs: [
      `For invoice ${invoice?.number ?? ""} of order ${number} we have received ${invoice?.paid ?? ""}. ${invoice?.due ?? ""} is still to be paid.`,
      `Account: ${invoice?.iban ?? ""}. Reference number: ${invoice?.referenceNumber ?? ""}. The order goes on once the whole sum has arrived.`,
    ],
  }),
  ru: ({ number, invoice }) => ({
    subject: `Счёт ${invoice?.number ?? ""} оплачен частично`,
    paragraphs: [
      `По счёту ${invoice?.number ?? ""} за заказ ${number} поступило ${invoice?.paid ?? ""}. Осталось оплатить ${invoice?.due ?? ""}.`,
      `Счёт получателя: ${invoice?.iban ?? ""}. Номер ссылки: ${invoice?.referenceNumber ?? ""}. Заказ пойдёт дальше, когда поступит вся сумма.`,
    ],
  }),
};

/** The last day to pay has gone by. */
export const overdueTexts: LetterTexts<AboutPaperOrder> = {
  et: ({ number, invoice }) => ({
    subject: `Arve ${invoice?.number ?? ""} on tasumata`,
    paragraphs: [
      `tellimuse ${number} arve ${invoice?.number ?? ""} maksetähtaeg oli ${letterDay(invoice?.dueOn ?? "", "et")}. Tasuda on ${invoice?.due ?? ""}.`,
      `Konto: ${invoice?.iban ?? ""}. Viitenumber: ${invoice?.referenceNumber ?? ""}. Kui te paberit enam ei soovi, tühistage tellimus kutseregistris: siis ei pea te midagi maksma.`,
      "Kui maksite viimastel päevadel, ei pea te midagi tegema.",
    ],
  }),
  en: ({ number, invoice }) => ({
    subject: `Invoice ${invoice?.number ?? ""} has not been paid`,
    paragraphs: [
      `Invoice ${invoice?.number ?? ""} of order ${number} was to be paid by ${letterDay(invoice?.dueOn ?? "", "en")}. ${invoice?.due ?? ""} is open.`,
      `Account: ${invoice?.iban ?? ""}. Reference number: ${invoice?.referenceNumber ?? ""}. If you no longer want the paper, cancel the order in the register: then there is nothing to pay.`,
      "If you have paid in the last few days, you need not do anything.",
    ],
  }),
  ru: ({ number, invoice }) => ({
    subject: `Счёт ${invoice?.number ?? ""} не оплачен`,
    paragraphs: [
      `Срок оплаты счёта ${invoice?.number ?? ""} за заказ ${number} истёк ${letterDay(invoice?.dueOn ?? "", "ru")}. К оплате: ${invoice?.due ?? ""}.`,
      `Счёт получателя: ${invoice?.iban ?? ""}. Номер ссылки: ${invoice?.referenceNumber ?? ""}. Если бумага вам больше не нужна, отмените заказ в регистре: тогда платить не нужно.`,
      "Если вы оплатили счёт в последние дни, ничего делать не нужно.",
    ],
  }),
};

const refund = {
  et: (amount: string) => `Tasutud ${amount} makstakse teile tagasi.`,
  en: (amount: string) => `The ${amount} you have paid will be paid back to you.`,
  ru: (amount: string) => `Оплаченная сумма ${amount} будет вам возвращена.`,
};

/** The order will not be carried out because its orderer took it back. */
export const paperCancelledTexts: LetterTexts<AboutPaperOrder & Refund> = {
  et: ({ number, refundDue, invoice }) => ({
    subject: `Tellimus ${number} on tühistatud`,
    paragraphs: [
      `tellimus ${number} on tühistatud.${invoice ? ` Arve ${invoice.number} on tagasi võetud, seda ei pea enam maksma.` : ""}`,
      refundDue === null ? "" : refund.et(refundDue),
    ],
  }),
  en: ({ number, refundDue, invoice }) => ({
    subject: `Order ${number} has been cancelled`,
    paragraphs: [
      `Order ${number} has been cancelled.${invoice ? ` Invoice ${invoice.number} has been taken back and need not be paid.` : ""}`,
      refundDue === null ? "" : refund.en(refundDue),
    ],
  }),
  ru: ({ number, refundDue, invoice }) => ({
    subject: `Заказ ${number} отменён`,
    paragraphs: [
      `Заказ ${number} отменён.${invoice ? ` Счёт ${invoice.number} отозван, оплачивать его не нужно.` : ""}`,
      refundDue === null ? "" : refund.ru(refundDue),
    ],
  }),
};

/** An order is refused, with reasons and how to challenge it. HMS §§ 56, 57, 71, 75. */
export const paperRejectedTexts: LetterTexts<AboutPaperOrder & Refund & { readonly reason: string }> = {
  et: ({ number, reason, refundDue }) => ({
    subject: `Tellimus ${number} jäeti täitmata`,
    paragraphs: [
      `tellimust ${number} ei saa täita. Põhjendus: ${reason}`,
      refundDue === null ? "" : refund.et(refundDue),
      "Kui te ei ole sellega nõus, võite 30 päeva jooksul esitada vaide otsuse tegijale (haldusmenetluse seaduse § 71 ja 75) või kaebuse halduskohtusse.",
    ],
  }),
  en: ({ number, reason, refundDue }) => ({
    subject: `Order ${number} was not fulfilled`,
    paragraphs: [
      `Order ${number} cannot be fulfilled. Reasons: ${reason}`,
      refundDue === null ? "" : refund.en(refundDue),
      "If you do not agree, you may within 30 days file a challenge with the body that decided (Administrative Procedure Act §§ 71 and 75) or an action with an administrative court.",
    ],
  }),
  ru: ({ number, reason, refundDue }) => ({
    subject: `Заказ ${number} не выполнен`,
    paragraphs: [
      `Заказ ${number} выполнить нельзя. Обоснование: ${reason}`,
      refundDue === null ? "" : refund.ru(refundDue),
      "Если вы не согласны, вы можете в течение 30 дней подать возражение тому, кто принял решение (закон об административном производстве, §§ 71 и 75), или жалобу в административный суд.",
    ],
  }),
};

/** The money has gone back. */
export const refundedTexts: LetterTexts<AboutPaperOrder & { readonly amount: string }> = {
  et: ({ number, amount, invoice }) => ({
    subject: `Tellimuse ${number} raha on tagasi makstud`,
    paragraphs: [`${invoice?.issuer ?? ""} maksis teile arve ${invoice?.number ?? ""} eest tagasi ${amount}.`],
  }),
  en: ({ number, amount, invoice }) => ({
    subject: `The money for order ${number} has been paid back`,
    paragraphs: [`${invoice?.issuer ?? ""} has paid back ${amount} for invoice ${invoice?.number ?? ""}.`],
  }),
  ru: ({ number, amount, invoice }) => ({
    subject: `Деньги за заказ ${number} возвращены`,
    paragraphs: [`${invoice?.issuer ?? ""} вернул вам ${amount} по счёту ${invoice?.number ?? ""}.`],
  }),
};
