/**
 * @jest-environment-options {"url": "http://localhost:48213/"}
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { upload } from "./upload";

let server: Server;
let heard: IncomingMessage["headers"] = {};

/** Answers as POST /files does, by the name of the file. */
function answer(request: IncomingMessage, response: ServerResponse): void {
  heard = request.headers;
  request.resume().on("end", () => {
    const name = decodeURIComponent(String(request.headers["x-file-name"]));
    if (name === "tühi.pdf") return response.writeHead(400).end(JSON.stringify({ code: "FILE_EMPTY" }));
    if (name === "suur.pdf") return response.writeHead(413).end();
    if (name === "katki.pdf") return response.writeHead(500).end("<html>");
    return response
      .writeHead(201)
      .end(JSON.stringify({ id: "7", fileName: name, byteSize: 5, mediaType: "application/pdf" }));
  });
}

beforeAll(async () => {
  server = createServer(answer);
  await new Promise<void>((ready) => server.listen(48213, "localhost", ready));
});
afterAll(() => new Promise((closed) => server.close(closed)));

const file = (name: string) => new File(["%PDF-"], name, { type: "application/pdf" });

test("a file goes with its name in any alphabet and comes back as taken in", async () => {
  const outcome = await upload(file("õpitõend – копия.pdf"), () => undefined);
  expect(outcome).toEqual({
    kind: "uploaded",
    file: { id: "7", fileName: "õpitõend – копия.pdf", byteSize: 5, mediaType: "application/pdf" },
  });
  expect(heard).toMatchObject({ "x-csrf": "1", "content-type": "application/pdf" });
});

test.each([
  ["tühi.pdf", { kind: "problem", code: "FILE_EMPTY" }],
  ["suur.pdf", { kind: "problem", code: "FILE_TOO_LARGE" }],
  ["katki.pdf", { kind: "failed" }],
])("%s is answered with what to say", async (name, expected) => {
  expect(await upload(file(name), () => undefined)).toEqual(expected);
});
