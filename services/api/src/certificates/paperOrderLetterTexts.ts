import type { LetterTexts } from "../letters/LetterTexts";
import { letterDay } from "../letters/letterDay";
import { letterDayOn } from "../letters/letterDayOn";
import type { AboutPaperOrder } from "./aboutPaperOrder";

/** Proof that the order has come, how to pay and what comes next. */
export const paperReceiptTexts: LetterTexts<AboutPaperOrder> = {
  et: ({ number, paper, invoice, isByHolder, handler }) => ({
    subject: `Paberil kutsetunnistuse tellimus ${number} on vastu võetud`,
    paragraphs: [
      isByHolder
        ? `saime kätte teie tellimuse ${number}: ${paper.et}.`
        : `${handler} tellis teile vea parandamiseks uue paberi: ${paper.et}. Tellimuse number on ${number}. Teile on see tasuta.`,
      invoice
        ? `Palun tasuge arve ${invoice.number} summas ${invoice.due} hiljemalt ${letterDayOn(invoice.dueOn)}. Saaja: ${invoice.issuer}. Konto: ${invoice.iban}. Viitenumber: ${invoice.referenceNumber}. Viitenumber on tähtis, selle järgi leiab makse arve üles.`
        : "Tellimus on tasuta.",
      invoice
        ? "Kui raha on laekunud, läheb tellimus edasi. Kuni trükkimiseni saate tellimuse kutseregistris tühistada."
        : `Järgmisena vaatab tellimuse läbi ${handler}. Seejärel trükib tunnistuse SA Kutsekoda.`,
    ],
  }),
  en: ({ number, paper, invoice, isByHolder, handler }) => ({
    subject: `Your order ${number} of a certificate on paper has been received`,
    paragraphs: [
      isByHolder
        ? `We have received your order ${number}: ${paper.en}.`
        : `${handler} has ordered a new paper for you to mend an error: ${paper.en}. The number of the order is ${number}. It costs you nothing.`,
      invoice
        ? `Please pay invoice ${invoice.number}, ${invoice.due}, by ${letterDay(invoice.dueOn, "en")}. Beneficiary: ${invoice.issuer}. Account: ${invoice.iban}. Reference number: ${invoice.referenceNumber}. The reference number matters: by it the payment finds its invoice.`
        : "The order is free of charge.",
      invoice
        ? "Once the money has arrived, the order goes on. Until it is printed you can cancel it in the register."
        : `Next, ${handler} looks the order through. Then the Estonian Qualifications Authority prints the certificate.`,
    ],
  }),
  ru: ({ number, paper, invoice, isByHolder, handler }) => ({
    subject: `Заказ ${number} свидетельства на бумаге принят`,
    paragraphs: [
      isByHolder
        ? `Мы получили ваш заказ ${number}: ${paper.ru}.`
        : `${handler} заказал для вас новую бумагу, чтобы исправить ошибку: ${paper.ru}. Номер заказа: ${number}. Для вас это бесплатно.`,
      invoice
        ? `Оплатите, пожалуйста, счёт ${invoice.number} на сумму ${invoice.due} не позднее ${letterDay(invoice.dueOn, "ru")}. Получатель: ${invoice.issuer}. Счёт получателя: ${invoice.iban}. Номер ссылки: ${invoice.referenceNumber}. Номер ссылки важен: по нему платёж найдёт свой счёт.`
        : "Заказ бесплатный.",
      invoice
        ? "Когда деньги поступят, заказ пойдёт дальше. До печати вы можете отменить его в регистре."
        : `Далее заказ рассмотрит ${handler}. Затем свидетельство напечатает Эстонское ведомство квалификаций.`,
    ],
  }),
};

/** The money has come and the order goes on. */
export const paperPaidTexts: LetterTexts<AboutPaperOrder> = {
  et: ({ number, invoice, handler }) => ({
    subject: `Tellimus ${number} on tasutud`,
    paragraphs: [
      `arve ${invoice?.number ?? ""} on tasutud. Aitäh!`,
      `Järgmisena vaatab tellimuse ${number} läbi ${handler}. Seejärel trükib tunnistuse SA Kutsekoda. Kuni trükkimiseni saate tellimuse tühistada ja raha tagasi saada.`,
    ],
  }),
  en: ({ number, invoice, handler }) => ({
    subject: `Order ${number} has been paid`,
    paragraphs: [
      `Invoice ${invoice?.number ?? ""} has been paid. Thank you!`,
      `Next, ${handler} looks order ${number} through. Then the Estonian Qualifications Authority prints the certificate. Until then you can cancel the order and get your money back.`,
    ],
  }),
  ru: ({ number, invoice, handler }) => ({
    subject: `Заказ ${number} оплачен`,
    paragraphs: [
      `Счёт ${invoice?.number ?? ""} оплачен. Спасибо!`,
      `Далее заказ ${number} рассмотрит ${handler}. Затем свидетельство напечатает Эстонское ведомство квалификаций. До печати вы можете отменить заказ и получить деньги обратно.`,
    ],
  }),
};

/** The paper is printed: for a duplicate this is the state's message that it was issued. Certificate statute § 7. */
export const paperPrintedTexts: LetterTexts<AboutPaperOrder> = {
  et: ({ isDuplicate, registrationNumber, blankNumber }) => ({
    subject: isDuplicate ? "Kutsetunnistuse duplikaat on väljastatud" : "Kutsetunnistus on paberile trükitud",
    paragraphs: [
      isDuplicate
        ? `teie kutsetunnistuse nr ${registrationNumber} duplikaat on trükitud blanketile ${blankNumber}.`
        : `teie kutsetunnistus nr ${registrationNumber} on trükitud blanketile ${blankNumber}.`,
      ...(isDuplicate ? ["Varasemat paberit ärge enam kasutage. Kutse ise kehtib edasi nagu seni."] : []),
    ],
  }),
  en: ({ isDuplicate, registrationNumber, blankNumber }) => ({
    subject: isDuplicate ? "A duplicate of your certificate has been issued" : "Your certificate has been printed",
    paragraphs: [
      isDuplicate
        ? `A duplicate of your certificate no ${registrationNumber} has been printed on form ${blankNumber}.`
        : `Your certificate no ${registrationNumber} has been printed on form ${blankNumber}.`,
      ...(isDuplicate
        ? ["Please do not use the earlier paper any more. The qualification itself stays as it was."]
        : []),
    ],
  }),
  ru: ({ isDuplicate, registrationNumber, blankNumber }) => ({
    subject: isDuplicate ? "Выдан дубликат свидетельства" : "Свидетельство напечатано на бумаге",
    paragraphs: [
      isDuplicate
        ? `Дубликат вашего свидетельства № ${registrationNumber} напечатан на бланке ${blankNumber}.`
        : `Ваше свидетельство № ${registrationNumber} напечатано на бланке ${blankNumber}.`,
      ...(isDuplicate ? ["Больше не пользуйтесь прежней бумагой. Сама квалификация действует как прежде."] : []),
    ],
  }),
};

/** The paper is on its way, or waits. */
export const paperDispatchedTexts: LetterTexts<AboutPaperOrder> = {
  et: ({ number, address, pickUpAt }) => ({
    subject: address ? `Tellimus ${number} on postitatud` : `Tellimusele ${number} võib järele tulla`,
    paragraphs: [
      address
        ? `saatsime teie kutsetunnistuse postiga aadressile ${address}.`
        : `teie kutsetunnistus ootab teid Kutsekojas, ${pickUpAt}. Võtke kaasa isikut tõendav dokument.`,
    ],
  }),
  en: ({ number, address, pickUpAt }) => ({
    subject: address ? `Order ${number} has been posted` : `Order ${number} is ready to be picked up`,
    paragraphs: [
      address
        ? `We have posted your certificate to ${address}.`
        : `Your certificate waits for you at the Estonian Qualifications Authority, ${pickUpAt}. Please bring an identity document.`,
    ],
  }),
  ru: ({ number, address, pickUpAt }) => ({
    subject: address ? `Заказ ${number} отправлен по почте` : `Заказ ${number} можно забрать`,
    paragraphs: [
      address
        ? `Мы отправили ваше свидетельство по почте по адресу: ${address}.`
        : `Ваше свидетельство ждёт вас в Эстонском ведомстве квалификаций, ${pickUpAt}. Возьмите с собой документ, удостоверяющий личность.`,
    ],
  }),
};
