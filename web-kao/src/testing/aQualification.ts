/** A qualification that has no names in the other languages. */
export function aQualification() {
  return {
    __typename: "Qualification",
    id: "qualification-1",
    title: "Lapsehoidja, tase 4",
    titleEn: null,
    titleRu: null,
    estqfLevel: 4,
  };
}
