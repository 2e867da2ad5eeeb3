/** What the law wants told with the data: who answers for them, what for, how long, to whom. GDPR Art. 15 (1). */
export const exportNotice = {
  controller: "Haridus- ja Teadusministeerium (registrikood 70000740)",
  processor: "SA Kutsekoda (registrikood 90006414)",
  purposes: [
    "Kutse taotlemine, hindamine ja andmine (kutseseadus § 15–19)",
    "Kutseregistri pidamine ja kutse tõendamine (kutseseadus § 14 ja 21)",
    "Kutsetunnistuse kehtetuks tunnistamine ja vaidluste lahendamine (kutseseadus § 22)",
    "Järelevalve kutse andmise üle (kutseseadus § 23–25)",
    "Arvete esitamine ja maksete arvestus (raamatupidamise seadus § 7 ja 12)",
    "Küsimustikud ja tagasiside kutse andmise parandamiseks",
  ],
  recipients: [
    "Kutse andjad, kellele te olete taotluse esitanud või kes on teile kutse andnud",
    "SA Kutsekoda registripidajana",
    "Avalikkus: need kehtivad tunnistused, mida te ei ole peitnud",
    "Need, kellele te olete andnud lingi",
    "Ettevõtted, kes kontrollivad tunnistuse kehtivust eesmärki nimetades või kellele te olete andnud jälgimisloa",
    "Postiteenuse osutaja, kui tellisite paberi postiga",
    "Asutused, kellel on selleks õigus seaduse alusel; iga vaatamine on loetletud osas „Kes on andmeid vaadanud“",
  ],
  retention:
    "Registri kanne säilib alaliselt; taotluse dokumendid nii kaua, kui Kutsekoja arhiveerimise kord näeb ette (kutseseadus § 20).",
  rights:
    "Teil on õigus andmeid parandada, piirata nende avalikustamist ja esitada kaebus Andmekaitse Inspektsioonile (isikuandmete kaitse üldmääruse art 15–21 ja 77).",
  notHere: [
    "Vastused anonüümsetele küsimustikele ja tagasiside sisu: neid ei seo teiega miski, seega ei leia neid ka register.",
    "Teiste inimeste andmed, ka teile kui kutse andja töötajale saadetud kirjade sisu teiste inimeste taotluste kohta.",
    "Otsused ja hindamistulemused, mis ei ole veel kinnitatud.",
    "Failide sisu: taotlustele lisatud dokumendid saate alla laadida taotluse juurest.",
  ],
} as const;
