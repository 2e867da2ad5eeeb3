import { Alert } from "@kutse/web-shared/ui/Alert";
import { Button } from "@kutse/web-shared/ui/Button";
import { FileUpload } from "@kutse/web-shared/ui/FileUpload";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { readPhoto } from "./readPhoto";
import styles from "./ScanCode.module.css";
import { useCamera } from "./useCamera";

/** `onStart`: what was found before is no longer what is being looked for. */
type ScanCodeProps = { onStart: () => void; onScanned: (scanned: string) => void };

/** Reads a printed code by the camera or from a photo; nothing of either leaves the device. */
export function ScanCode({ onStart, onScanned }: ScanCodeProps) {
  const { t } = useTranslation("check");
  const [photo, setPhoto] = useState<"reading" | "missing" | null>(null);
  const camera = useCamera((scanned) => {
    setPhoto(null);
    onScanned(scanned);
  });
  const turnOn = () => {
    onStart();
    setPhoto(null);
    camera.turnOn();
  };
  const readFile = async ([file]: File[]) => {
    onStart();
    setPhoto("reading");
    const scanned = file ? await readPhoto(file).catch(() => null) : null;
    setPhoto(scanned === null ? "missing" : null);
    if (scanned !== null) onScanned(scanned);
  };
  return (
    <section className="stack-tight">
      <h2>{t("scan")}</h2>
      <p>{t("scanWords")}</p>
      {camera.isOn ? (
        <LivePicture {...camera} />
      ) : (
        <div>
          <Button icon="eye" onPress={turnOn}>
            {t("camera")}
          </Button>
        </div>
      )}
      {camera.trouble ? (
        <Alert tone="warning" title={t(`trouble.${camera.trouble}.title`)} announce>
          {t(`trouble.${camera.trouble}.words`)}
        </Alert>
      ) : null}
      <FileUpload
        label={t("photo")}
        hint={<span role="status">{photo === "reading" ? t("reading") : t("photoHint")}</span>}
        accept={["image/*"]}
        onFiles={(files) => void readFile(files)}
        error={photo === "missing" ? t("noCode") : undefined}
      />
    </section>
  );
}

/** The live picture has no sound and no words: the status beside it says what happens. */
function LivePicture({ videoRef, isSlow, turnOff }: ReturnType<typeof useCamera>) {
  const { t } = useTranslation("check");
  return (
    <>
      <div className={styles.window}>
        <video ref={videoRef} className={styles.picture} muted playsInline aria-label={t("picture")} />
        <span className={styles.aim} aria-hidden="true" />
      </div>
      <p role="status">{isSlow ? t("lookingLong") : t("looking")}</p>
      <div>
        <Button tone="secondary" icon="close" onPress={turnOff}>
          {t("stop")}
        </Button>
      </div>
    </>
  );
}
