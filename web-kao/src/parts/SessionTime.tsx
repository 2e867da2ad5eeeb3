import { useFormats } from "@kutse/web-shared/texts/useFormats";

/** When a session begins and ends: "23. november 2026 kell 10.00–12.00". */
export function SessionTime({ session }: { session: { startsAt: string; endsAt: string } }) {
  const { dateTime, time } = useFormats();
  return (
    <>
      {dateTime(session.startsAt)}–{time(session.endsAt)}
    </>
  );
}
