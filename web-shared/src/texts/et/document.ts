/** Words about a certificate as a PDF file. */
export const document = {
  title: "Tunnistus PDF-failina",
  words: "Eesti- ja ingliskeelne tunnistus, kinnitatud kutseregistri e-templiga. Fail jääb iga kord samaks.",
  download: "Laadi tunnistus alla (PDF)",
  ask: "Koosta PDF-fail",
  again: "Koosta uuesti",
  asking: "Saadan soovi …",
  making: "Koostame faili. See võtab mõne hetke, leht uueneb ise.",
  made: "Koostatud {{when}}, {{size}}",
  failed: "Faili ei õnnestunud koostada",
  failedWords: "Viga on meie pool. Proovige hiljem uuesti.",
  unknown: "Praegu ei saa faili kohta vastust. Proovige mõne hetke pärast uuesti.",
  hash: "Faili kontrollsumma (SHA-256)",
  hashWords: "Kontrollsummaga saab veenduda, et faili ei ole muudetud.",
  earlier: "Varasemad versioonid",
  version: "Versioon {{version}}, koostatud {{when}}",
  notMade: "Versioon {{version}}, tellitud {{when}}, jäi koostamata",
} as const;
