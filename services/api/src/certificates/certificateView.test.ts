import { certificateView } from "./certificateView";
import { aCertificateContent } from "./testing/aCertificateContent";

describe("the text of a certificate's document", () => {
  it("names the kind, the holder and every fact in both languages", () => {
    const view = certificateView(aCertificateContent());
    expect(view.kind).toEqual({ et: "Kutsetunnistus", en: "Occupational Qualification Certificate" });
    expect(view.name).toBe("Mary Änn O’Connež-Šuslik");
    expect(view.identity?.value).toBe("60001019906");
    expect(view.facts.map(({ label, value }) => [label.et, value.et])).toEqual([
      ["Kutse andja", "Eesti Elektritööde Ettevõtjate Liit"],
      ["Kehtivus", "23.11.2026 – 22.11.2031"],
      ["Kutsestandard", "Elektrik, 06-13112018-1.2/6k"],
      ["Kutsekomisjoni otsus, allkirjastaja", "20.11.2026, Peeter Paju"],
      ["Kantud kutseregistrisse", "23.11.2026"],
      ["Eksami keel", "eesti keel"],
    ]);
    expect(view.mark).toBeNull();
    expect(view.check).toMatchObject({
      code: "7F3K-9QWM-22XD",
      address: "kutseregister.example/verify/7F3K9QWM22XD",
    });
  });

  it("says what is unlimited, and leaves out what is not known", () => {
    const content = aCertificateContent({ validUntil: null, decidedOn: null, signatory: null, examLanguage: null });
    const { facts } = certificateView(content);
    expect(facts.find(({ label }) => label.et === "Kehtivus")?.value).toEqual({
      et: "alates 23.11.2026, tähtajatu",
      en: "from 23.11.2026, unlimited",
    });
    expect(facts).toHaveLength(4);
  });

  it.each([
    ["under one heading where there is nothing to choose", undefined, [["Kompetentsid", 3, null]]],
    [
      "apart from the electives that were proven",
      [{ et: "Töö kõrgepingel", en: null }],
      [
        ["Kohustuslikud kompetentsid", 3, null],
        ["Valitud kompetentsid", 1, null],
      ],
    ],
    [
      "with a word that no elective was proven",
      [],
      [
        ["Kohustuslikud kompetentsid", 3, null],
        ["Valitud kompetentsid", 0, "Valitavaid kompetentse ei tõendatud."],
      ],
    ],
    [
      "with a word that the electives are not on record",
      null,
      [
        ["Kohustuslikud kompetentsid", 3, null],
        ["Valitud kompetentsid", 0, "Valitud kompetentside kohta ei ole registris andmeid."],
      ],
    ],
  ])("lists competences %s", (_what, electiveCompetences, expected) => {
    const plain = aCertificateContent();
    const more = electiveCompetences === undefined ? {} : { electiveCompetences };
    const { competences } = certificateView({ ...plain, qualification: { ...plain.qualification, ...more } });
    expect(competences.map(({ title, list, remark }) => [title.et, list.length, remark?.et ?? null])).toEqual(expected);
  });

  it.each([
    ["PARTIAL", "Osakutsetunnistus"],
    ["SCHOOL_DOCUMENT", "Tõend esmase kutse kohta"],
  ] as const)("calls %s by its own name", (type, name) => {
    expect(certificateView(aCertificateContent({ type })).kind.et).toBe(name);
  });

  it("shows the date of birth of who has no personal code", () => {
    const holder = { firstName: "Ana", lastName: "Silva", personalCode: null, birthDate: "1990-05-03" };
    expect(certificateView(aCertificateContent({ holder })).identity).toMatchObject({
      label: { et: "sünniaeg" },
      value: "03.05.1990",
    });
  });

  it("is marked when the certificate is invalid or has been replaced; invalid comes first", () => {
    const invalidated = { at: "2027-01-01T22:30:00Z", ground: "FRAUD" } as const;
    const both = certificateView(aCertificateContent({ invalidated, replacedBy: "300999" })).mark;
    expect(both).toMatchObject({ tone: "invalid", et: "KEHTETU", en: "INVALID" });
    expect(both?.more.et).toBe("Kehtetuks tunnistatud 02.01.2027: kutse saadi pettusega.");
    expect(certificateView(aCertificateContent({ replacedBy: "300999" })).mark?.more.en).toBe(
      "Replaced by certificate no. 300999.",
    );
  });
});
