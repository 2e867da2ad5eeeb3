import { readSettings } from "./readSettings";

test("the sandbox refuses to run in production", () => {
  expect(() => readSettings({ NODE_ENV: "production" })).toThrow("does not run in production");
});

test("a port that is no number is refused", () => {
  expect(() => readSettings({ SANDBOX_PORT: "many" })).toThrow("SANDBOX_PORT");
});

test("the defaults are those of the contract", () => {
  expect(readSettings({})).toMatchObject({ port: 4010, publicUrl: "http://localhost:4000", quickSignIn: true });
  expect(readSettings({ DEMO: "0", PORT: "5000" })).toMatchObject({
    publicUrl: "http://localhost:5000",
    quickSignIn: false,
  });
});
