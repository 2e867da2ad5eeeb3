/** A draft as the register answers it: nothing is filled in yet. */
export function aDraft(facts: object = {}): object {
  const name = { name: "Eesti Kokkade Ühendus", nameEn: null, nameRu: null };
  return {
    __typename: "Application",
    ...{ id: "a1", number: null, status: "DRAFT", revision: 1, kind: "INITIAL" },
    ...{ email: null, phone: null, address: null, wantsPaper: false, education: null, workExperience: null },
    ...{ examLanguage: "et", specialNeeds: null, additionalRemarks: null },
    ...{ nameHidden: false, birthDateHidden: false, certificateHidden: false, declarationAccepted: false },
    ...{ dueOn: "2026-12-20", viewerCanEdit: true, specialisation: null, electives: [], documents: [] },
    qualification: {
      __typename: "Qualification",
      ...{ id: "q1", title: "Kokk, tase 4", titleEn: "Cook", titleRu: "Повар", estqfLevel: 4 },
      ...{ baseAwardAllowed: true, specialisations: [] },
      ...{ electivesAtLeast: 0, electivesAtMost: null, competences: [] },
    },
    organisation: {
      __typename: "Organisation",
      ...{ id: "o1", ...name, holdersMayHide: true, hidingRefusedReason: null },
    },
    round: { __typename: "ApplicationRound", id: "r1", name: "Sügisvoor 2026", closesOn: "2026-12-20" },
    procedure: {
      __typename: "AwardingProcedure",
      ...{ id: "p1", examLanguages: ["et", "ru"], documentRequirements: [] },
    },
    sections: ["KIND", "CONTACTS", "EDUCATION", "WORK", "DOCUMENTS", "EXAM", "PUBLICITY"].map((section) => ({
      __typename: "ApplicationSectionState",
      ...{ section, state: "DONE", missing: section === "PUBLICITY" ? ["DECLARATION_REQUIRED"] : [] },
    })),
    ...facts,
  };
}
