import { useEffect, useRef, useState } from "react";
import { watchCamera, type CameraTrouble } from "./watchCamera";

/** After so long without a code, advice helps more than patience. */
const slowMs = 8_000;

/** The camera while it is on: shows itself in `videoRef`, and gives what it reads to `onRead`, after which it is off. */
export function useCamera(onRead: (scanned: string) => void) {
  const videoRef = useRef<HTMLVideoElement>(null);
  const [isOn, setOn] = useState(false);
  const [isSlow, setSlow] = useState(false);
  const [trouble, setTrouble] = useState<CameraTrouble | null>(null);
  const take = useRef(onRead);
  useEffect(() => {
    take.current = onRead;
  });
  useEffect(() => {
    const video = videoRef.current;
    if (!isOn || !video) return;
    const stop = watchCamera(video, {
      onRead: (scanned) => {
        setOn(false);
        take.current(scanned);
      },
      onTrouble: (found) => {
        setOn(false);
        setTrouble(found);
      },
    });
    const timer = window.setTimeout(() => setSlow(true), slowMs);
    return () => {
      window.clearTimeout(timer);
      stop();
    };
  }, [isOn]);
  const turnOn = () => {
    setTrouble(null);
    setSlow(false);
    setOn(true);
  };
  return { videoRef, isOn, isSlow, trouble, turnOn, turnOff: () => setOn(false) };
}
