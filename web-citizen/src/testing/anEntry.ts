/** A certificate as a link shows it, its name not shared. */
export const anEntry = (facts: object = {}): object => ({
  ...{ __typename: "SharedEntry", registrationNumber: "300001", status: "VALID", estqfLevel: 4 },
  ...{ issuedOn: "2025-01-02", validFrom: "2025-01-02", validUntil: "2099-01-01", invalidatedAt: null },
  examLanguage: null,
  holder: { __typename: "Holder", firstName: "", lastName: "", birthDate: null, isNameHidden: true },
  qualification: { __typename: "SharedName", name: "Kokk, tase 4", nameEn: null, nameRu: null },
  awardingBody: { __typename: "SharedName", name: "Kokkade Liit", nameEn: null, nameRu: null },
  competences: [],
  ...facts,
});
