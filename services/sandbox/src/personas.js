"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.revokedPersona = exports.foreignPersona = exports.personas = void 0;
exports.personaByCode = personaByCode;
/** The people of the demo data; their codes are published by the state for testing. */
exports.personas = [
    persona("60001019906", "Mari", "Maasikas", "+37200000766", {
        et: "kodanik, kellel ei ole veel kutsetunnistust; taotleb kutset",
        en: "citizen with no certificate yet; applies for one",
        ru: "гражданин, у которого ещё нет свидетельства; подаёт заявление",
    }),
    persona("60001017869", "Jaan", "Tamm", "+37200000001", {
        et: "kodanik, kellel on neli kutsetunnistust",
        en: "citizen with four certificates",
        ru: "гражданин с четырьмя свидетельствами",
    }),
    persona("38001085718", "Jüri", "Kask", "+37200000002", {
        et: "kutse andja A koordinaator; ka kutsetunnistuse omanik",
        en: "coordinator of awarding body A; also a certificate holder",
        ru: "координатор присваивающего органа A; также владелец свидетельства",
    }),
    persona("47101010033", "Anne", "Saar", "+37200000003", {
        et: "kutse andja A juht",
        en: "manager of awarding body A",
        ru: "руководитель присваивающего органа A",
    }),
    persona("37101010021", "Peeter", "Mägi", "+37200000004", {
        et: "kutse andja A kutsekomisjoni esimees",
        en: "chair of the awarding committee of body A",
        ru: "председатель комиссии присваивающего органа A",
    }),
    persona("60001018800", "Liis", "Lepik", "+37200000005", {
        et: "sama komisjoni liige ja kutse andja A hindaja",
        en: "member of that committee and assessor of body A",
        ru: "член той же комиссии и оценщик органа A",
    }),
    persona("39901012239", "Tõnu", "Õunapuu", "+37200000006", {
        et: "sama komisjoni liige",
        en: "member of that committee",
        ru: "член той же комиссии",
    }),
    persona("50001029996", "Kati", "Kuusk", "+37200000007", {
        et: "sama komisjoni liige",
        en: "member of that committee",
        ru: "член той же комиссии",
    }),
    persona("60001017716", "Oskar", "Ots", "+37200000008", {
        et: "kutse andja B koordinaator",
        en: "coordinator of awarding body B",
        ru: "координатор присваивающего органа B",
    }),
    persona("60001019939", "Piret", "Pärn", "+37200000009", {
        et: "Kutsekoja registripidaja",
        en: "registrar at Kutsekoda",
        ru: "регистратор Кутсекоды",
    }),
    persona("30303039914", "Rein", "Raud", "+37200000010", {
        et: "Kutsekoja administraator ja küsimustike koostaja",
        en: "administrator at Kutsekoda, author of questionnaires",
        ru: "администратор Кутсекоды, автор анкет",
    }),
];
/** A person of another state: an identifier and no Estonian personal code. */
exports.foreignPersona = {
    sub: "LT39304149997",
    givenName: "Jonas",
    familyName: "Petraitis",
    phoneNumber: "",
    who: {
        et: "Leedu kodanik, siseneb oma riigi vahendiga (eIDAS)",
        en: "Lithuanian citizen, signs in with that country's means (eIDAS)",
        ru: "гражданин Литвы, входит средством своей страны (eIDAS)",
    },
};
/** The person whose signing certificate has been revoked, for the refusals; born in 2101, so nobody living. */
exports.revokedPersona = persona("70101010113", "Tühistatud", "Toomas", "+37200000099", {
    et: "isik, kelle allkirjasertifikaat on tühistatud",
    en: "person whose signing certificate is revoked",
    ru: "лицо, чей сертификат подписи отозван",
});
/** The persona with this Estonian personal code, if there is one. */
function personaByCode(personalCode) {
    return [...exports.personas, exports.revokedPersona].find((known) => known.sub === `EE${personalCode}`);
}
function persona(code, givenName, familyName, phoneNumber, who) {
    return { sub: `EE${code}`, givenName, familyName, phoneNumber, who };
}
//# sourceMappingURL=personas.js.map