import { ShareClient } from "./ShareClient";
import { shareClientOf } from "./shareClientOf";
import { shareFaults } from "./shareFaults";
import { shareStateOn } from "./shareStateOn";

const today = "2026-11-26";
const wanted = { certificateIds: ["one"], label: "Tööandja", expiresOn: "2026-12-26" };

describe("a link somebody wants to make", () => {
  it.each([
    ["is fine", {}, []],
    ["is fine to its last possible day", { expiresOn: "2027-11-26" }, []],
    ["is fine for today alone", { expiresOn: today }, []],
    ["shows something", { certificateIds: [] }, [["FIELD_REQUIRED", "certificateIds"]]],
    ["has a label", { label: "" }, [["FIELD_REQUIRED", "label"]]],
    ["counts a label as it is read", { label: "🙂".repeat(100) }, []],
    ["has a short label", { label: "x".repeat(101) }, [["FIELD_TOO_LONG", "label"]]],
    ["does not end yesterday", { expiresOn: "2026-11-25" }, [["DATE_INVALID", "expiresOn"]]],
    ["opens once at least", { openingLimit: 0 }, [["FIELD_INVALID", "openingLimit"]]],
    ["opens once", { openingLimit: 1 }, []],
    ["opens a thousand times at most", { openingLimit: 1001 }, [["FIELD_INVALID", "openingLimit"]]],
    ["opens without a limit", { openingLimit: null }, []],
    ["lasts a year at most", { expiresOn: "2027-11-27" }, [["DATE_INVALID", "expiresOn"]]],
  ])("%s", (_title, facts, faults) => {
    expect(shareFaults({ ...wanted, ...facts }, today).map(({ code, field }) => [code, field])).toEqual(faults);
  });
});

describe("a link", () => {
  it.each([
    ["2026-11-26", null, null, 500, "ACTIVE"],
    ["2026-11-25", null, null, 0, "EXPIRED"],
    ["2026-11-27", new Date(), null, 0, "REVOKED"],
    ["2026-11-25", new Date(), null, 0, "REVOKED"],
    ["2026-11-26", null, 5, 4, "ACTIVE"],
    ["2026-11-26", null, 5, 5, "USED_UP"],
    ["2026-11-25", null, 5, 5, "EXPIRED"],
    ["2026-11-26", new Date(), 5, 5, "REVOKED"],
  ])(
    "that ends on %s, closed at %s, limited to %s, opened %s times is %s",
    (...[expiresOn, revokedAt, limit, opened, state]) => {
      expect(shareStateOn({ expiresOn, revokedAt, openingLimit: limit }, today, opened)).toBe(state);
    },
  );

  it.each([
    ["Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Mobile/15E148 Safari/604.1", ShareClient.PHONE],
    ["Mozilla/5.0 (Linux; Android 15; Pixel 9) Chrome/140 Mobile Safari/537.36", ShareClient.PHONE],
    ["Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/140 Safari/537.36", ShareClient.COMPUTER],
    ["Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)", ShareClient.PROGRAM],
    ["curl/8.5.0", ShareClient.PROGRAM],
    ["", ShareClient.PROGRAM],
    [undefined, ShareClient.PROGRAM],
  ])("opened by %s was opened with a %s", (userAgent, client) => {
    expect(shareClientOf(userAgent)).toBe(client);
  });
});
