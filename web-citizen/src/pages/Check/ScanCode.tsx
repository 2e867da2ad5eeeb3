import { Alert } from "@kutse/web-shared/ui/Alert";
import { Button } from "@kutse/web-shared/ui/Button";
import { FileUpload } from "@kutse/web-shared/ui/FileUpload";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { readPicture } from "./readPicture";
import styles from "./ScanCode.module.css";
import { useCamera } from "./useCamera";

/** Reads a printed code by the camera or from a photo; nothing of either leaves the device. */
export function ScanCode({ onScanned }: { onScanned: (scanned: string) => void }) {
  const { t } = useTranslation("check");
  const [isMissing, setMissing] = useState(false);
  const { videoRef, isOn, isRefused, turnOn, turnOff } = useCamera((scanned) => {
    setMissing(false);
    onScanned(scanned);
    return true;
  });
  const readFile = async ([file]: File[]) => {
    const scanned = file ? await readPicture(file).catch(() => null) : null;
    setMissing(scanned === null);
    if (scanned !== null) onScanned(scanned);
  };
  return (
    <section className="stack-tight">
      <h2>{t("scan")}</h2>
      <p>{t("scanWords")}</p>
      {isOn ? (
        <>
          {/* The live picture has no sound and no words: the status beside it says what happens. */}
          <video ref={videoRef} className={styles.picture} muted playsInline aria-label={t("picture")} />
          <p role="status">{t("looking")}</p>
          <div>
            <Button tone="secondary" icon="close" onPress={turnOff}>
              {t("stop")}
            </Button>
          </div>
        </>
      ) : (
        <div>
          <Button icon="eye" onPress={turnOn}>
            {t("camera")}
          </Button>
        </div>
      )}
      {isRefused ? (
        <Alert tone="warning" announce>
          {t("cameraRefused")}
        </Alert>
      ) : null}
      <FileUpload
        label={t("photo")}
        hint={t("photoHint")}
        accept={["image/*"]}
        onFiles={(files) => void readFile(files)}
        error={isMissing ? t("noCode") : undefined}
      />
    </section>
  );
}
