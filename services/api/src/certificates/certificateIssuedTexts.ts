import { letterDay } from "../letters/letterDay";
import type { LetterTexts } from "../letters/LetterTexts";

/** What the letter about a new certificate tells. Days are YYYY-MM-DD; no last day: unlimited. */
export interface CertificateIssuedParams {
  readonly registrationNumber: string;
  readonly title: Readonly<Record<"et" | "en" | "ru", string>>;
  readonly body: string;
  readonly validUntil: string | null;
  readonly verificationPath: string;
  /** Where the holder finds the certificate and its PDF. */
  readonly ownPath: string;
}

/** "Kutse on väljastatud": the qualification is in the register. */
export const certificateIssuedTexts: LetterTexts<CertificateIssuedParams> = {
  et: (params) => ({
    subject: "Kutse on väljastatud",
    paragraphs: [
      `teie kutse „${params.title.et}” on kantud kutseregistrisse. Kutse andis ${params.body}.`,
      `Kutsetunnistuse registreerimisnumber on ${params.registrationNumber}. ${
        params.validUntil === null
          ? "Kutse kehtib tähtajatult."
          : `Kutse kehtib kuni ${letterDay(params.validUntil, "et")} (see päev kaasa arvatud).`
      }`,
      `Tunnistus ja selle e-templiga PDF-fail on lehel „Minu kutsetunnistused” aadressil ${params.ownPath}. Kui faili alles koostatakse, on see seal kirjas. Samal lehel saate valida, mida teised teie tunnistusest näevad.`,
      `Igaüks saab tunnistuse kehtivust kontrollida aadressil ${params.verificationPath}. Andke see aadress tööandjale, kui ta tunnistust küsib.`,
    ],
  }),
  en: (params) => ({
    subject: "Your occupational qualification has been awarded",
    paragraphs: [
      `Your occupational qualification “${params.title.en}” has been entered in the register. It was awarded by ${params.body}.`,
      `The registration number of your certificate is ${params.registrationNumber}. ${
        params.validUntil === null
          ? "It is valid without an end date."
          : `It is valid until ${letterDay(params.validUntil, "en")}, that day included.`
      }`,
      `The certificate and its PDF file with the electronic seal are under “My certificates” at ${params.ownPath}. If the file is still being made, the page says so. There you can also choose what others see of your certificate.`,
      `Anybody can check whether it is valid at ${params.verificationPath}. Give this address to an employer who asks for the certificate.`,
    ],
  }),
  ru: (params) => ({
    subject: "Вам присвоена квалификация",
    paragraphs: [
      `Ваша квалификация «${params.title.ru}» внесена в регистр. Квалификацию присвоил ${params.body}.`,
      `Регистрационный номер свидетельства: ${params.registrationNumber}. ${
        params.validUntil === null
          ? "Свидетельство действует бессрочно."
          : `Свидетельство действует до ${letterDay(params.validUntil, "ru")} включительно.`
      }`,
      `Свидетельство и его PDF-файл с электронной печатью находятся на странице «Мои свидетельства» по адресу ${params.ownPath}. Если файл ещё составляется, это там указано. Там же вы можете выбрать, что в свидетельстве видят другие.`,
      `Любой может проверить действительность свидетельства по адресу ${params.verificationPath}. Дайте этот адрес работодателю, если он попросит свидетельство.`,
    ],
  }),
};
