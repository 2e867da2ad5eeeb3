/** An elective competence as an application names it. */
export function anElective() {
  return {
    __typename: "Competence",
    id: "competence-1",
    code: "B.2.4",
    name: "Imiku hoidmine",
    nameEn: null,
    nameRu: null,
  };
}
