import { graphql } from "../../gql/gql";

/** Everything an applicant sees of a submitted application. */
export const progressFragment = graphql(`
  fragment Progress_application on Application {
    id
    number
    status
    kind
    actingParty
    dueOn
    submittedAt
    education
    workExperience
    refusalGround
    refusalReasons
    isPapersOnly
    paperAssessment {
      id
      proposal
      reasons
    }
    viewerCanComplete
    viewerCanWithdraw
    viewerCanTakeSeat
    viewerCanGiveUpSeat
    qualification {
      id
      title
      titleEn
      titleRu
      estqfLevel
    }
    specialisation {
      id
      name
      nameEn
      nameRu
    }
    organisation {
      id
      name
      nameEn
      nameRu
      email
    }
    documents {
      id
      title
      fileName
      byteSize
      downloadPath
    }
    completionRequests {
      id
      text
      dueOn
      requestedAt
      answer
      answeredAt
    }
    availableExamSessions {
      id
      startsAt
      endsAt
      place
      webLink
      language
      seatsFree
      registrationClosesAt
    }
    seat {
      id
      didNotAppear
      confirmedAt
      examSession {
        id
        startsAt
        endsAt
        place
        webLink
        language
      }
      results {
        id
        points
        isPassed
        remark
        examPart {
          id
          title
          titleEn
          titleRu
          passPoints
          maxPoints
        }
      }
    }
    decision {
      id
      result
      decidedOn
      ground
      reasons
      challengeUntil
    }
    certificate {
      id
      status
    }
    timeline {
      id
      type
      at
    }
    ...Documents_application
  }
`);
