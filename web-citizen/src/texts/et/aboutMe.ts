/** Words of the page about one's own data. */
export const aboutMe = {
  title: "Minu andmed",
  lead: "Mida register teist teab, kes seda on vaadanud ja kuidas andmed kätte saada.",
  contacts: "Minu kontaktid",
  contactsWords: "Aadressid, kuhu saadame teateid.",
  usage: "Kes on minu andmeid vaadanud",
  usageWords: "Asutus, aeg, eesmärk ja andmed.",
  invoices: "Minu arved",
  invoicesWords: "Arved, mis on esitatud teile, ja kuidas neid maksta.",
  shares: "Minu lingid",
  sharesWords: "Lingid, millega näitate tunnistusi, ja nende avamised.",
  watches: "Jälgimisload",
  watchesWords: "Millised ettevõtted võivad teie tunnistusi jälgida.",
  extract: "Väljavõte minu andmetest",
  extractWords:
    "Kõik, mida register teist teab: isik, tunnistused, taotlused, eksamid ja otsused, arved ja maksed, tellimused, küsimustikud, kirjad, toimingud ja see, kes on andmeid vaadanud. Pitseeritud pakett tõendab, et andmed on pärit registrist ja neid ei ole muudetud; seda avab DigiDoc. Failid on alles seitse päeva.",
  order: "Telli väljavõte",
  ordered: "Väljavõte on tellitud. Kirjutame teile, kui see on valmis.",
  waiting: "koostamisel, laadige leht mõne minuti pärast uuesti",
  sealed: "Pitseeritud pakett",
  failed: "väljavõtet ei õnnestunud koostada, palun tellige uus",
  removed: "failid on kustutatud",
} as const;
