import pino, { type Logger } from "pino";

/** One JSON line an entry, in English, with the request's id and without personal data. */
export function openLog(level: string, name: string): Logger {
  const destination = pino.destination({ sync: false, minLength: 4096, periodicFlush: 500 });
  return pino(
    {
      level,
      name,
      messageKey: "message",
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ severity: label }) },
      redact: ["req.headers", "headers", "cookie", "authorization", "personalCode", "email", "variables"],
    },
    destination,
  );
}
