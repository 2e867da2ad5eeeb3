import type { Texts } from "@kutse/web-shared/texts/Texts";
import type { check as et } from "../et/check";

/** Words of the page that checks a certificate by its printed code. */
export const check: Texts<typeof et> = {
  title: "Check a certificate",
  lead: "Scan the QR code on the certificate. Once you have opened this page, it also works without a network.",
  scan: "Scan the code",
  scanWords: "The picture stays on your device. Nothing is sent to the register.",
  camera: "Scan with the camera",
  picture: "Picture of the camera",
  looking: "Looking for the code. Hold the certificate in front of the camera.",
  lookingLong:
    "The code has not been read yet. Bring the certificate closer until the code fills the frame, hold still and add light. You can also choose a photo or type the verification code.",
  stop: "Stop scanning",
  trouble: {
    refused: {
      title: "The camera may not be used",
      words:
        "Allow the camera in the page settings beside the address bar of the browser and try again. You can also choose a photo or type the verification code.",
    },
    missing: { title: "No camera was found", words: "Choose a photo of the code, or type the verification code." },
    failed: {
      title: "The camera did not start",
      words: "Another application may be using it. Close that one and try again, or choose a photo.",
    },
  },
  photo: "Photo of the QR code",
  photoHint: "The whole code must be in the picture, and sharp.",
  reading: "Looking for the code in the photo …",
  noCode: "No QR code was found in the picture. Take a sharper photo with the whole code in it.",
  byCode: "Type the verification code",
  code: "Verification code",
  codeHint: "12 characters, for example 7F3K-9QWM-22XD. This needs a network.",
  codeWrong: "A verification code has 12 letters and digits. Write it as it stands on the certificate.",
  codeOffline: "There is no network. Scan the QR code on the certificate: that needs none.",
  ask: "Ask the register",
  askNow: "Ask the register now",
  offline: {
    title: "Without a network",
    keeping: "Fetching what is needed for checking without a network …",
    kept: "This page is now ready to work without a network.",
    notKept:
      "This browser does not keep the page: checking needs a network. Open the page in an ordinary window, not a private one.",
    install: "Install on this device",
    installed: "The page is installed on your device.",
    how: "How to install the page on a device",
    howApple: "On an iPhone or iPad: open the page in Safari, tap the share button and choose “Add to Home Screen”.",
    howOthers: "On other devices: open the menu of the browser and choose “Install” or “Add to Home screen”.",
    howNone: "If your browser has no such choice, bookmark the page. It works without a network all the same.",
  },
  result: "Result of the check",
  verdict: {
    VALID: { title: "The certificate is genuine and valid", words: "The register has signed these details." },
    EXPIRED: { title: "The certificate is genuine but has expired", words: "The certificate was valid until {{day}}." },
    NOT_YET: {
      title: "The certificate is genuine but not valid yet",
      words: "The certificate is valid from {{day}}.",
    },
    INVALIDATED: { title: "The certificate has been invalidated", words: "The register has revoked this certificate." },
    REPLACED: { title: "The certificate has been replaced", words: "Ask the holder for the new certificate." },
  },
  refused: {
    forged: {
      title: "The code is forged",
      words: "The details do not match the signature of the register. Do not trust this certificate.",
    },
    unknownKey: {
      title: "The signer of the code is not known",
      words:
        "The register has not signed this code, or the keys on your device are old. Open the page with a network and try again.",
    },
    unreadable: {
      title: "This is not the code of a certificate",
      words: "Scan the QR code in the lower part of the certificate.",
    },
  },
  knownAsOf: "Invalidations are known as of {{when}}.",
  knownNever: "The list of invalidations has not been fetched yet. Open the page once with a network.",
  stale: "The list is old: ask the register if you can.",
  holder: "Holder",
  birthYear: "Year of birth",
  specialisation: "Specialisation",
  kind: "Kind",
  kinds: { FULL: "Qualification", PARTIAL: "Partial qualification", SCHOOL_DOCUMENT: "Initial qualification" },
  level: "EstQF level",
  number: "Registration number",
  validFrom: "Valid from",
  validUntil: "Valid until",
  unlimited: "unlimited",
  compare: "Compare the name with an identity document, and the details with those on paper.",
};
