import { typesetPdf } from "./typesetPdf";

const template = `#let d = json(bytes(sys.inputs.data))
#set document(title: "Proov", date: datetime(year: 2026, month: 11, day: 26))
#set text(lang: "et", font: "Source Sans 3")
= Proov
#d.typed`;
const createdAt = new Date("2026-11-26T10:00:00Z");
const typed = 'Õie 🌱🌱 tõend 漢字 "jutumärk" 👩‍🌾 \u202e.pdf';

describe("a document with signs that no font has", () => {
  it("is made with a box in their place where that is allowed, the same each time", () => {
    const make = (): Buffer => typesetPdf({ template, view: { typed }, createdAt, replacesUnknown: true });
    const first = make();
    expect(first.subarray(0, 5).toString()).toBe("%PDF-");
    expect(make().equals(first)).toBe(true);
  });

  it("is not made at all where its words may not differ", () => {
    expect(() => typesetPdf({ template, view: { typed }, createdAt })).toThrow(/could not be displayed/);
  });
});
