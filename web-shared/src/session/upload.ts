import type { ProblemCode } from "../gql/graphql";

/** A file the register has taken in; `id` is what `attachDocument` wants. */
export type UploadedFile = { id: string; fileName: string; byteSize: number; mediaType: string };

/** Either the file, or the problem to show, or "failed" when the connection broke. */
export type UploadOutcome =
  { kind: "uploaded"; file: UploadedFile } | { kind: "problem"; code: ProblemCode } | { kind: "failed" };

type Answer = Partial<UploadedFile> & { code?: ProblemCode };

function answerOf(request: XMLHttpRequest): Answer {
  try {
    return JSON.parse(request.responseText) as Answer;
  } catch {
    return {};
  }
}

function outcomeOf(request: XMLHttpRequest): UploadOutcome {
  const { id, fileName, byteSize, mediaType, code } = answerOf(request);
  if (request.status === 201 && id && fileName && mediaType && byteSize !== undefined) {
    return { kind: "uploaded", file: { id, fileName, byteSize, mediaType } };
  }
  if (code) return { kind: "problem", code };
  return request.status === 413 ? { kind: "problem", code: "FILE_TOO_LARGE" } : { kind: "failed" };
}

/** Sends one file to POST /files; `onProgress` hears 0-100. Never rejects: the outcome says what happened. */
export function upload(file: File, onProgress: (percent: number) => void): Promise<UploadOutcome> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", "/files");
    request.setRequestHeader("x-csrf", "1");
    request.setRequestHeader("x-file-name", encodeURIComponent(file.name));
    request.setRequestHeader("content-type", file.type || "application/octet-stream");
    request.upload.addEventListener("progress", (event) => {
      if (event.lengthComputable) onProgress(Math.round((event.loaded / event.total) * 100));
    });
    request.addEventListener("load", () => resolve(outcomeOf(request)));
    request.addEventListener("error", () => resolve({ kind: "failed" }));
    request.addEventListener("abort", () => resolve({ kind: "failed" }));
    request.send(file);
  });
}
