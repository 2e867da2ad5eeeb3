import type { Texts } from "@kutse/web-shared/texts/Texts";
import type { holder as et } from "../et/holder";

/** Words of a holder's own certificates. */
export const holder: Texts<typeof et> = {
  groupCurrent: "Valid certificates",
  groupEarlier: "Earlier certificates",
  endsOn:
    "The certificate is valid until {{date}}, so it ends within six months. Apply for recertification in good time.",
  expiredOn: "It expired on {{date}}. Apply for recertification to keep the qualification.",
  replacedBy: "Replaced by the new certificate",
  number: "no {{number}}",
  reason: "Reasons: {{reason}}",
  tryFlags: "Choose what to hide",
  tryHint: "Below you see at once what the public would see. The change takes effect when you press “Save the choice”.",
  previewTitle: "This is what anybody sees",
  previewTried: "This is what anybody would see after saving",
  previewNone: "This certificate is not found",
  previewNoneWords:
    "Neither search, number nor verification code gives an answer. A hidden certificate does not differ from one that is not there.",
  previewFailed: "The preview could not be loaded.",
  codeInitials:
    "The QR code of the new PDF file says your initials instead of your name. Certificates printed before do not change.",
  codeName: "The QR code of the new PDF file says your name. Certificates printed before do not change.",
  saveChoice: "Save the choice",
  savingChoice: "Saving …",
  shareTitle: "Show the certificate by a link",
  shareWords:
    "Whoever opens the link sees just the facts you choose, even when the certificate is hidden from the public. You see when the link was opened.",
  makeShare: "Make a link",
  story: "The certificate's story",
  happened: {
    drafted: "The awarding body drafted the certificate",
    submitted: "The certificate was sent to the Qualifications Authority for confirmation",
    returned: "The Qualifications Authority returned the entry for correction",
    confirmed: "The certificate was entered in the register",
    paperOrdered: "The certificate was ordered on paper",
    paperPrinted: "The certificate was printed on paper",
    expiryNear: "We reminded you that it ends soon",
    replaced: "The certificate was replaced by a new one",
    documentOrdered: "The PDF file was ordered",
    documentMade: "The PDF file was made",
    documentFailed: "The PDF file could not be made",
    visibilityChanged: "You changed what the public sees",
    invalidated: "The certificate was invalidated",
    correctionRequested: "You asked for a correction",
    correctionAccepted: "The awarding body accepted the correction",
    correctionDeclined: "The correction was declined",
    corrected: "The certificate was corrected",
    other: "Something was done with the certificate",
  },
  you: "You",
  register: "The register",
  nowHidden: "Hidden: {{what}}",
  nothingHidden: "Everything is public",
  hiddenName: "name",
  hiddenBirthDate: "date of birth",
  hiddenWhole: "the whole certificate",
};
