/** Words of the letter pages. */
export const letters = {
  title: "Kirjad",
  lead: "Siin on kõik kirjad, mille register on teile saatnud.",
  unreadOnly: "Näita ainult lugemata kirju",
  unread: "Lugemata",
  none: "Teile ei ole veel kirju saadetud.",
  noneWords: "Kui registris muutub midagi, mis teid puudutab, saate siia kirja.",
  noneUnread: "Kõik kirjad on loetud.",
  showAll: "Näita kõiki kirju",
  received: "Saadetud {{when}}",
  caption: "Kirjad, uuemad eespool",
  subject: "Kiri",
  date: "Saadetud",
  toApplication: "Ava taotlus",
  print: "Prindi kiri",
  back: "Kõik kirjad",
} as const;
