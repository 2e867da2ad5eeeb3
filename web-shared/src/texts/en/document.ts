import type { document as et } from "../et/document";
import type { Texts } from "../Texts";

/** Words about a certificate as a PDF file. */
export const document: Texts<typeof et> = {
  title: "Certificate as a PDF file",
  words:
    "The certificate in Estonian and English, with the electronic seal of the register. The file is the same every time.",
  download: "Download the certificate (PDF)",
  ask: "Make the PDF file",
  again: "Make it again",
  asking: "Sending the request …",
  making: "We are making the file. It takes a moment; the page refreshes by itself.",
  made: "Made on {{when}}, {{size}}",
  failed: "The file could not be made",
  failedWords: "The fault is ours. Please try again later.",
  unknown: "There is no answer about the file at the moment. Please try again in a while.",
  hash: "Checksum of the file (SHA-256)",
  hashWords: "The checksum shows that the file has not been altered.",
  earlier: "Earlier versions",
  version: "Version {{version}}, made on {{when}}",
  notMade: "Version {{version}}, ordered on {{when}}, was not made",
};
