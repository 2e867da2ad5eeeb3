import { kinds } from "./operations.mjs";

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Medians over the rounds of one contender and kind; the ratio is the median of each round's own ratio to the floor. */
function figures(samples, name) {
  const own = samples[name];
  const of = (key) => median(own.map((sample) => sample[key]));
  const ratios = own.map((sample, round) => sample.perSecond / samples.floor[round].perSecond);
  return { perSecond: of("perSecond"), p50: of("p50"), p99: of("p99"), ratio: median(ratios) };
}

/** The measurement as a table for people. */
export function table({ samples, rss, rounds, seconds, connections, node }) {
  const lines = [
    `${rounds} rounds x ${seconds} s, ${connections} connections, Node ${node}; medians`,
    "kind  contender         req/s   x floor   p50 ms   p99 ms",
  ];
  for (const kind of kinds) {
    for (const name of Object.keys(samples[kind])) {
      const { perSecond, ratio, p50, p99 } = figures(samples[kind], name);
      lines.push(
        `${kind.padEnd(6)}${name.padEnd(14)}${perSecond.toFixed(0).padStart(9)}${ratio.toFixed(2).padStart(10)}${p50.toFixed(1).padStart(9)}${p99.toFixed(1).padStart(9)}`,
      );
    }
  }
  const memory = Object.entries(rss).map(([name, megabytes]) => `${name} ${megabytes.toFixed(0)} MB`);
  return [...lines, `memory: ${memory.join(", ")}`].join("\n");
}

/** What was to be reached and what was; nothing here fails a build, times depend on the machine. */
export function judge({ samples, rss }) {
  const floors = { A: 0.6, B: 0.75, C: 0.75 };
  const targets = [];
  for (const kind of kinds) {
    const api = figures(samples[kind], "api");
    targets.push({
      what: `${kind}: share of the floor`,
      to: `>= ${floors[kind]}`,
      is: api.ratio,
      met: api.ratio >= floors[kind],
    });
    targets.push({ what: `${kind}: p99 by p50`, to: "<= 3", is: api.p99 / api.p50, met: api.p99 <= 3 * api.p50 });
    if (!samples[kind].postgraphile) continue;
    const times = median(
      samples[kind].api.map((sample, round) => sample.perSecond / samples[kind].postgraphile[round].perSecond),
    );
    targets.push({ what: `${kind}: times PostGraphile`, to: ">= 1.5", is: times, met: times >= 1.5 });
  }
  targets.push({ what: "API memory in MB", to: "< 250", is: rss.api, met: rss.api < 250 });
  const lines = targets.map(
    ({ what, to, is, met }) => `${met ? "reached" : "MISSED "}  ${what} ${to}: ${is.toFixed(2)}`,
  );
  return { targets, lines };
}
