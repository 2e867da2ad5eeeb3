/** Words of writing to the holder of a public certificate. */
export const message = {
  write: "Kirjuta omanikule",
  title: "Kirjuta tunnistuse omanikule",
  lead: "Edastame teie sõnumi tunnistuse omanikule. Tema aadressi me teile ei näita; kas ta vastab, otsustab omanik ise.",
  subject: "Millega seoses kirjutate?",
  subjectHint: "Näiteks: tööpakkumine",
  text: "Sõnum",
  textHint: "Saadame selle omanikule täpselt nii, nagu te kirjutate.",
  replyTo: "E-posti aadress, kuhu omanik saab vastata",
  shown: "Omanik näeb sõnumi juures teie nime ({{sender}}) ja aadressi, mille siia kirjutate.",
  kept: "Kustutame sõnumi kuue kuu pärast. Ühe tunnistuse omanikule saate kirjutada kord päevas ja päevas kokku viis sõnumit.",
  send: "Saada sõnum",
  sending: "Saadan …",
  sent: "Sõnum on saadetud",
  sentWords: "Omanik saab selle kirjana kutseregistrist. Kui ta soovib, vastab ta aadressil {{replyTo}}.",
  toCertificate: "Tunnistuse juurde",
  takesNone: "Omanik ei võta sõnumeid vastu",
  takesNoneWords: "Selle tunnistuse omanik on valinud, et talle kutseregistri kaudu ei kirjutata.",
  notHere: "Siit te kirjutada ei saa",
  notHereWords:
    "Kirjutada saab eraisikuna või ettevõtte esindajana teise inimese tunnistuse omanikule. Kui tegutsete mõnes muus rollis, vahetage rolli.",
} as const;
