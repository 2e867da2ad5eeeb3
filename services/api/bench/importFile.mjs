import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

const names = "Mari Jüri Tõnu Õnne Kadri Mart Liis Priit Ülle Märt Sirje Žanna Olga Sergei Laura Robin Grete".split(
  " ",
);
const families = "Tamm Saar Mägi Sepp Kask Õunapuu Põder Vaher Lõhmus Šmidt Ivanov Käär Raudsepp Kütt Järv".split(" ");
const head =
  "registrinumber;nimi;isikukood;sünniaeg;tüüp;standard;ekrtase;väljastaja kood;väljaantud;kehtib alates;kehtib kuni;keel;allkirjastaja;nimi peidetud;sünniaeg peidetud;tunnistus peidetud;kehtetu;duplikaat";

/**
 * Writes an old register of so many rows, a row at a time; the same figures give the same file. Every tenth holder is
 * known by day of birth only, one in twelve entries is hidden.
 * @param {string} path
 * @param {number} rows
 * @param {{ title: string, level: number, issuer: string }[]} qualifications
 */
export async function writeImportFile(path, rows, qualifications) {
  await pipeline(Readable.from(linesOf(rows, qualifications)), createWriteStream(path));
}

/** @param {number} rows @param {{ title: string, level: number, issuer: string }[]} qualifications */
function* linesOf(rows, qualifications) {
  yield `${head}\n`;
  for (let place = 0; place < rows; place++) {
    const holder = place % Math.ceil(rows * 0.7);
    const { title, level, issuer } = qualifications[(place * 7) % qualifications.length] ?? {
      title: "",
      level: 1,
      issuer: "",
    };
    const name = `${names[holder % names.length]} ${families[(holder * 31) % families.length]}${holder % 500}`;
    const born = dayAfter("2100-01-01", holder % 30_000);
    const known = holder % 10 !== 0;
    const from = dayAfter("2008-09-01", (place * 13) % 6_600);
    const flags = [place % 50 === 0, place % 20 === 0, place % 12 === 0, false, place % 40 === 0].map(Number);
    yield (
      `${[1 + place, name, known ? codeOf(born, holder) : "", known ? "" : born, 1, title, level, issuer, from, from].join(";")};` +
      `${[place % 20 === 0 ? "" : dayAfter(from, 1_825), "et", "Peeter Esimees", ...flags].join(";")}\n`
    );
  }
}

/** @param {string} day @param {number} days */
function dayAfter(day, days) {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** A personal code of the years after 2100, which belongs to nobody. @param {string} born @param {number} holder */
function codeOf(born, holder) {
  const ten = `${7 + (holder % 2)}${born.slice(2, 4)}${born.slice(5, 7)}${born.slice(8)}${String(Math.floor(holder / 30_000) * 20 + (holder % 20)).padStart(3, "0")}`;
  const sum = (/** @type {number[]} */ weights) =>
    weights.reduce((total, weight, at) => total + weight * Number(ten[at]), 0) % 11;
  const first = sum([1, 2, 3, 4, 5, 6, 7, 8, 9, 1]);
  const second = sum([3, 4, 5, 6, 7, 8, 9, 1, 2, 3]);
  return ten + (first < 10 ? first : second < 10 ? second : 0);
}
