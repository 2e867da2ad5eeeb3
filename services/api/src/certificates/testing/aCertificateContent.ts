import type { CertificateContent } from "../CertificateContent";

/** What a certificate says, for tests of its document; facts say what is different. */
export function aCertificateContent(facts: Partial<CertificateContent> = {}): CertificateContent {
  return {
    format: "kutsetunnistus/1",
    state: "REGISTERED",
    registrationNumber: "300123",
    type: "FULL",
    holder: {
      ...{ firstName: "Mary Änn", lastName: "O’Connež-Šuslik" },
      ...{ personalCode: "60001019906", birthDate: "2000-01-01" },
    },
    qualification: {
      title: { et: "Elektrik, tase 4", en: "Electrician, level 4" },
      ...{ estqfLevel: 4, eqfLevel: 4, partOf: null },
      specialisation: { et: "Hoonete elektripaigaldised", en: "Electrical installations of buildings" },
      standard: { code: "06-13112018-1.2/6k", title: { et: "Elektrik", en: "Electrician" } },
      competences: [
        { et: "Töö ettevalmistamine ja tööohutuse tagamine", en: "Preparing the work and ensuring safety" },
        { et: "Elektripaigaldise käit; ž, š, õ, ä, ö, ü", en: "Operating electrical installations" },
        { et: "Elektripaigaldise ehitamine", en: "Building electrical installations" },
      ],
    },
    awardingBody: {
      registryCode: "80000001",
      name: { et: "Eesti Elektritööde Ettevõtjate Liit", en: "Estonian Association of Electrical Contractors" },
    },
    decidedOn: "2026-11-20",
    signatory: "Peeter Paju",
    ...{ issuedOn: "2026-11-23", validFrom: "2026-11-23", validUntil: "2031-11-22", examLanguage: "et" },
    verification: { code: "7F3K9QWM22XD", url: "https://kutseregister.example/verify/7F3K9QWM22XD" },
    ...{ invalidated: null, replacedBy: null },
    ...facts,
  };
}
