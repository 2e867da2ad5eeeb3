/** An operation to begin with; `variables` are filled in beside it. */
export type Example = { query: string; variables?: object };

/** What one may ask the register, from what everybody may know to what one's own role allows. */
export const examples: readonly Example[] = [
  {
    query: `
# Anybody: the register in figures. What waits and what ends soon is told to Kutsekoda only.
query RegisterInFigures {
  statistics {
    asOf
    validCertificates
    certificatesIssued
    occupationalStandards
    qualifications
    awardingBodies
    schools
    waitingForConfirmation
    rightsEndingSoon
    mandatesEndingSoon
  }
}
`,
  },
  {
    query: `
# Anybody: whose certificates are in the register? Hidden ones are not shown.
query CertificatesByName($name: String!) {
  certificates(filter: { name: $name }, first: 20) {
    edges {
      node {
        registrationNumber
        status
        holder {
          firstName
          lastName
        }
        qualification {
          title
          estqfLevel
        }
        awardingBody {
          name
        }
        validFrom
        validUntil
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
`,
    variables: { name: "Jaan" },
  },
  {
    query: `
# Anybody: one certificate by its number, and where its proof stands.
query CertificateByNumber($registrationNumber: String!) {
  certificate(registrationNumber: $registrationNumber) {
    registrationNumber
    type
    status
    holder {
      firstName
      lastName
    }
    qualification {
      title
      titleEn
      estqfLevel
    }
    specialisation {
      name
    }
    awardingBody {
      name
      registryCode
    }
    issuedOn
    validFrom
    validUntil
    verificationPath
  }
}
`,
    variables: { registrationNumber: "301140" },
  },
  {
    query: `
# Anybody: what can be applied for today, and where?
query QualificationsWithOpenRounds {
  qualifications(filter: { openRoundOnly: true }, first: 20) {
    edges {
      node {
        id
        title
        estqfLevel
        openRounds {
          name
          opensOn
          closesOn
          organisation {
            name
          }
        }
      }
    }
  }
}
`,
  },
  {
    query: `
# Anybody: the occupational standards in force and the qualifications they describe.
query OccupationalStandards($text: String) {
  occupationalStandards(filter: { inForceOnly: true, text: $text }, first: 20) {
    edges {
      node {
        code
        title
        version
        validUntil
        council {
          name
        }
        qualifications {
          title
          estqfLevel
        }
      }
    }
  }
}
`,
    variables: { text: null },
  },
  {
    query: `
# Anybody: who may award which qualification, and until when?
query AwardingBodiesWithRights {
  awardingBodies(filter: { kind: AWARDING_BODY }, first: 20) {
    edges {
      node {
        name
        registryCode
        website
        awardingRights {
          qualification {
            title
          }
          validFrom
          validUntil
          isInForce
        }
      }
    }
  }
}
`,
  },
  {
    query: `
# Anybody: the published exam sessions and how many seats are free.
query ExamSessions {
  examSessions(filter: { publishedOnly: true }, first: 20) {
    edges {
      node {
        startsAt
        endsAt
        place
        language
        seatsFree
        registrationClosesAt
        status
        organisation {
          name
        }
        qualifications {
          title
        }
      }
    }
  }
}
`,
  },
  {
    query: `
# Signed in: who am I here, and in which roles may I act? null means that nobody is signed in.
query ViewerAndRoles {
  viewer {
    activeRole
    portal
    person {
      firstName
      lastName
    }
    mandates {
      id
      role
      organisation {
        name
      }
      validFrom
      validUntil
      isActive
    }
    unreadLetterCount
    sessionEndsAt
  }
}
`,
  },
  {
    query: `
# Signed in: one's own applications, and who acts next.
query MyApplications {
  applications(first: 20) {
    edges {
      node {
        number
        status
        actingParty
        dueOn
        qualification {
          title
        }
        organisation {
          name
        }
        submittedAt
      }
    }
  }
}
`,
  },
  {
    query: `
# Signed in: an act. It changes the language in which the register writes to you.
mutation ChooseLanguage($locale: Locale!) {
  chooseLocale(input: { locale: $locale }) {
    viewer {
      id
      locale
    }
    problems {
      code
      field
    }
  }
}
`,
    variables: { locale: "et" },
  },
];
