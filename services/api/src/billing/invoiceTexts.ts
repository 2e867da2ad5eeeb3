import type { Locale } from "../platform/Viewer";

/** The words on the paper of an invoice. */
export interface InvoiceWords {
  readonly title: string;
  readonly issuer: string;
  readonly buyer: string;
  readonly registryCode: string;
  readonly vatNumber: string;
  readonly issuedOn: string;
  readonly dueOn: string;
  readonly description: string;
  readonly amount: string;
  readonly net: string;
  readonly vat: string;
  readonly noVat: string;
  readonly total: string;
  readonly howToPay: string;
  readonly beneficiary: string;
  readonly account: string;
  readonly referenceNumber: string;
  readonly reminder: string;
  readonly creditTitle: string;
  readonly creditedOn: string;
  readonly creditedInvoice: string;
  readonly creditReason: string;
  readonly creditTotal: string;
}

/** The words of an invoice in the buyer's language. */
export const invoiceTexts: Readonly<Record<Locale, InvoiceWords>> = {
  et: {
    ...{ title: "Arve", issuer: "Arve esitaja", buyer: "Maksja", registryCode: "Registrikood" },
    ...{ vatNumber: "Käibemaksukohustuslase number", issuedOn: "Arve kuupäev", dueOn: "Maksetähtaeg" },
    ...{ description: "Teenus", amount: "Summa", net: "Summa käibemaksuta", vat: "Käibemaks" },
    noVat: "Arve esitaja ei ole käibemaksukohustuslane.",
    ...{ total: "Tasuda kokku", howToPay: "Kuidas maksta", beneficiary: "Saaja", account: "Konto" },
    referenceNumber: "Viitenumber",
    reminder: "Palun märkige makse juurde kindlasti viitenumber: selle järgi leiab makse oma arve.",
    ...{ creditTitle: "Kreeditarve", creditedOn: "Kreeditarve kuupäev", creditedInvoice: "Tühistatav arve" },
    ...{ creditReason: "Põhjus", creditTotal: "Kokku" },
  },
  en: {
    ...{ title: "Invoice", issuer: "Issued by", buyer: "Payer", registryCode: "Registry code" },
    ...{ vatNumber: "VAT number", issuedOn: "Date of invoice", dueOn: "Pay by" },
    ...{ description: "Service", amount: "Amount", net: "Amount without VAT", vat: "VAT" },
    noVat: "The issuer is not liable to value added tax.",
    ...{ total: "Total to pay", howToPay: "How to pay", beneficiary: "Beneficiary", account: "Account" },
    referenceNumber: "Reference number",
    reminder: "Please be sure to give the reference number with the payment: by it the payment finds its invoice.",
    ...{ creditTitle: "Credit note", creditedOn: "Date of credit note", creditedInvoice: "Invoice taken back" },
    ...{ creditReason: "Reason", creditTotal: "Total" },
  },
  ru: {
    ...{ title: "Счёт", issuer: "Выставил", buyer: "Плательщик", registryCode: "Регистрационный код" },
    ...{ vatNumber: "Номер плательщика НСО", issuedOn: "Дата счёта", dueOn: "Срок оплаты" },
    ...{ description: "Услуга", amount: "Сумма", net: "Сумма без НСО", vat: "НСО" },
    noVat: "Выставивший счёт не является плательщиком налога с оборота.",
    ...{ total: "Итого к оплате", howToPay: "Как оплатить", beneficiary: "Получатель", account: "Счёт получателя" },
    referenceNumber: "Номер ссылки",
    reminder: "Обязательно укажите при оплате номер ссылки: по нему платёж найдёт свой счёт.",
    ...{ creditTitle: "Кредитовый счёт", creditedOn: "Дата кредитового счёта", creditedInvoice: "Отменяемый счёт" },
    ...{ creditReason: "Причина", creditTotal: "Итого" },
  },
};
