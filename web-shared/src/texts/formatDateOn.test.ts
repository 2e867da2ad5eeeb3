import { formatDateOn } from "./formatDateOn";

const months = [
  ...["jaanuaril", "veebruaril", "märtsil", "aprillil", "mail", "juunil"],
  ...["juulil", "augustil", "septembril", "oktoobril", "novembril", "detsembril"],
];

test.each(months.map((month, place) => [month, String(place + 1).padStart(2, "0")]))("says %s", (month, number) => {
  expect(formatDateOn(`2026-${number}-10`, "et")).toBe(`10. ${month} 2026`);
});

test("other languages say it as it stands alone", () => {
  expect(formatDateOn("2026-12-10", "en")).toBe("10 December 2026");
  expect(formatDateOn("2026-12-10", "ru")).toMatch(/^10 декабря 2026/);
});
