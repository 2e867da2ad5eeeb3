// A load generator of its own process: so many connections, each asks as soon as it is answered. Prints one line of JSON.
import { readFileSync } from "node:fs";
import net from "node:net";

const [file, port, connections, seconds] = process.argv.slice(2);
const { path, bodies = [], paths = [] } = JSON.parse(readFileSync(file, "utf8"));
const posts = bodies.map((body) => {
  const head = `POST ${path} HTTP/1.1\r\nhost: localhost:${port}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n`;
  return Buffer.from(head + body);
});
const gets = paths.map((each) => Buffer.from(`GET ${each} HTTP/1.1\r\nhost: localhost:${port}\r\n\r\n`));
const requests = [...posts, ...gets];

let next = 0;
let failures = 0;
const times = [];
const started = performance.now();
const end = started + Number(seconds) * 1000;

/** Length of the whole answer in `buffer`, or 0 when it has not come yet. */
function answerLength(buffer) {
  const head = buffer.indexOf("\r\n\r\n");
  if (head < 0) return 0;
  const length = /content-length: (\d+)/i.exec(buffer.latin1Slice(0, head));
  if (!length) throw new Error(`An answer without a length: ${buffer.latin1Slice(0, head)}`);
  return head + 4 + Number(length[1]);
}

function connect() {
  return new Promise((resolve, reject) => {
    const socket = net.connect(Number(port), "127.0.0.1");
    socket.setNoDelay(true);
    let pending = Buffer.alloc(0);
    let asked = 0;
    const ask = () => {
      asked = performance.now();
      if (asked >= end) return void socket.end(resolve);
      socket.write(requests[next++ % requests.length]);
    };
    socket.on("connect", ask);
    socket.on("error", reject);
    socket.on("data", (chunk) => {
      pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
      const length = answerLength(pending);
      if (length === 0 || pending.length < length) return;
      if (pending.latin1Slice(9, 12) !== "200" || pending.includes('"errors":')) failures += 1;
      times.push(performance.now() - asked);
      pending = pending.subarray(length);
      ask();
    });
  });
}

await Promise.all(Array.from({ length: Number(connections) }, connect));
const took = (performance.now() - started) / 1000;
times.sort((a, b) => a - b);
const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
console.log(JSON.stringify({ perSecond: times.length / took, p50: at(0.5), p95: at(0.95), p99: at(0.99), failures }));
