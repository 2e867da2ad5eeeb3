import { useEffect, useRef, useState } from "react";
import { readPicture } from "./readPicture";

const pauseMs = 250;

/** The camera while it is on: shows itself in `videoRef`, and gives what it reads to `onRead` until that answers true. */
export function useCamera(onRead: (scanned: string) => boolean) {
  const videoRef = useRef<HTMLVideoElement>(null);
  const [isOn, setOn] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const take = useRef(onRead);
  useEffect(() => {
    take.current = onRead;
  });
  useEffect(() => {
    if (!isOn) return;
    let stream: MediaStream | null = null;
    let timer = 0;
    let isOver = false;
    const look = async () => {
      const video = videoRef.current;
      const scanned = video && video.readyState >= 2 ? await readPicture(video).catch(() => null) : null;
      if (isOver) return;
      if (scanned !== null && take.current(scanned)) return setOn(false);
      timer = window.setTimeout(() => void look(), pauseMs);
    };
    const start = async () => {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
      const video = videoRef.current;
      if (isOver || !video) return stream.getTracks().forEach((track) => track.stop());
      video.srcObject = stream;
      await video.play();
      await look();
    };
    start().catch(() => {
      setRefused(true);
      setOn(false);
    });
    return () => {
      isOver = true;
      window.clearTimeout(timer);
      stream?.getTracks().forEach((track) => track.stop());
    };
  }, [isOn]);
  const turnOn = () => {
    setRefused(false);
    setOn(true);
  };
  return { videoRef, isOn, isRefused, turnOn, turnOff: () => setOn(false) };
}
