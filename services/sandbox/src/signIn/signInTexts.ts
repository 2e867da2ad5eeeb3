import type { Locale } from "../personas";
import type { MeansId } from "./signInMeans";

/** The words of the sign-in page in one language. */
export interface SignInTexts {
  strip: string;
  title: string;
  purpose: string;
  languages: string;
  means: Record<MeansId, string>;
  meansLegend: string;
  peopleHeading: string;
  otherHeading: string;
  code: string;
  codeHint: string;
  givenName: string;
  familyName: string;
  signIn: string;
  back: string;
  codeWrong: string;
  nameMissing: string;
  meansWrong: string;
  errorTitle: string;
  goneTitle: string;
  gone: string;
}

/** The words of the sign-in page, every language complete. */
export const signInTexts: Record<Locale, SignInTexts> = {
  et: {
    strip: "Katsekeskkond. See leht asendab riigi autentimisteenust, päris isikut siin ei tuvastata.",
    title: "Sisenege riigi autentimisteenuse kaudu",
    purpose: "Valige vahend ja isik, kellena te Kutseregistrisse sisenete.",
    languages: "Keel",
    means: { mid: "Mobiil-ID", smartid: "Smart-ID", idcard: "ID-kaart", eidas: "EL-i eID" },
    meansLegend: "Vahend",
    peopleHeading: "Näidisisikud",
    otherHeading: "Muu isik",
    code: "Isikukood",
    codeHint: "11 numbrit, näiteks 60001019906.",
    givenName: "Eesnimi",
    familyName: "Perekonnanimi",
    signIn: "Sisene",
    back: "Tagasi teenusepakkuja juurde",
    codeWrong: "Isikukood ei ole õige. Kontrollige numbreid.",
    nameMissing: "Kirjutage ees- ja perekonnanimi.",
    meansWrong: "Selle vahendiga see isik siseneda ei saa. Valige muu vahend.",
    errorTitle: "Sisenemine ei õnnestunud",
    goneTitle: "Sisenemise aeg sai läbi",
    gone: "Minge tagasi Kutseregistrisse ja alustage uuesti.",
  },
  en: {
    strip: "Test environment. This page stands in for the state sign-in; nobody is really identified here.",
    title: "Sign in with the state authentication service",
    purpose: "Choose a means and the person as whom you enter the register.",
    languages: "Language",
    means: { mid: "Mobile-ID", smartid: "Smart-ID", idcard: "ID-card", eidas: "EU eID" },
    meansLegend: "Means",
    peopleHeading: "Example people",
    otherHeading: "Another person",
    code: "Personal code",
    codeHint: "11 digits, for example 60001019906.",
    givenName: "Given name",
    familyName: "Family name",
    signIn: "Sign in",
    back: "Back to service provider",
    codeWrong: "The personal code is not right. Check the digits.",
    nameMissing: "Write the given name and the family name.",
    meansWrong: "This person cannot sign in with that means. Choose another.",
    errorTitle: "Sign-in did not succeed",
    goneTitle: "The time to sign in has run out",
    gone: "Go back to the register and start again.",
  },
  ru: {
    strip:
      "Тестовая среда. Эта страница заменяет государственную службу аутентификации, настоящая личность здесь не проверяется.",
    title: "Войдите через государственную службу аутентификации",
    purpose: "Выберите средство и лицо, от имени которого вы входите в регистр.",
    languages: "Язык",
    means: { mid: "Mobiil-ID", smartid: "Smart-ID", idcard: "ID-карта", eidas: "eID Европейского союза" },
    meansLegend: "Средство",
    peopleHeading: "Примеры лиц",
    otherHeading: "Другое лицо",
    code: "Личный код",
    codeHint: "11 цифр, например 60001019906.",
    givenName: "Имя",
    familyName: "Фамилия",
    signIn: "Войти",
    back: "Назад к поставщику услуги",
    codeWrong: "Личный код неверен. Проверьте цифры.",
    nameMissing: "Напишите имя и фамилию.",
    meansWrong: "Это лицо не может войти таким средством. Выберите другое.",
    errorTitle: "Войти не удалось",
    goneTitle: "Время для входа истекло",
    gone: "Вернитесь в регистр и начните заново.",
  },
};
