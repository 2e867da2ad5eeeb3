/** A person as lists and pages name one. */
export function aPerson(firstName = "Mari", lastName = "Maasikas") {
  return { __typename: "Person", id: `person-${firstName}`, firstName, lastName };
}
