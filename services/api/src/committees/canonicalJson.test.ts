import { canonicalJson } from "./canonicalJson";

it("is the same for the same content, whatever the order of the keys", () => {
  const at = new Date("2026-11-23T10:00:00Z");
  expect(canonicalJson({ b: [1, { d: null, c: 'õ"' }], a: at, x: undefined })).toBe(
    '{"a":"2026-11-23T10:00:00.000Z","b":[1,{"c":"õ\\"","d":null}]}',
  );
  expect(canonicalJson({ a: 1, b: 2 })).toBe(canonicalJson({ b: 2, a: 1 }));
  expect(JSON.parse(canonicalJson({ z: [undefined], y: true }))).toEqual({ y: true, z: [null] });
});
