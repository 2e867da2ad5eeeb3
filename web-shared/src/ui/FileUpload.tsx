import { useId, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button as AriaButton } from "react-aria-components/Button";
import { DropZone } from "react-aria-components/DropZone";
import { FileTrigger } from "react-aria-components/FileTrigger";
import { Text } from "react-aria-components/Text";
import buttonStyles from "./Button.module.css";
import { classNames } from "./classNames";
import fieldStyles from "./Field.module.css";
import styles from "./FileUpload.module.css";
import { Icon } from "./Icon";

/** A file on its way: `progress` 0-100. */
export type FileOnItsWay = { fileName: string; progress: number };

/** `onFiles` gets what was picked or dropped; size and kind are judged by the server and, early, by the page. */
export type FileUploadProps = {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: boolean;
  accept?: readonly string[];
  multiple?: boolean;
  isDisabled?: boolean;
  onFiles: (files: File[]) => void;
  onItsWay?: readonly FileOnItsWay[];
};

/** A button and a place to drop files on; progress in words and figures. */
export function FileUpload(props: FileUploadProps) {
  const {
    label,
    hint,
    error,
    optional = false,
    accept,
    multiple = false,
    isDisabled = false,
    onFiles,
    onItsWay = [],
  } = props;
  const { t, i18n } = useTranslation("ui");
  const id = useId();
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean).join(" ");
  return (
    <div className={fieldStyles.field}>
      <DropZone
        className={classNames(styles.zone, error && styles.wrong)}
        isDisabled={isDisabled}
        onDrop={(event) => {
          const files = event.items.filter((item) => item.kind === "file").map((item) => item.getFile());
          void Promise.all(files).then(onFiles);
        }}
      >
        <Text slot="label" className={fieldStyles.label}>
          {label}
          {optional ? (
            <span className={fieldStyles.optional} lang={i18n.language}>
              {" "}
              ({t("optional")})
            </span>
          ) : null}
        </Text>
        {hint ? (
          <span id={`${id}-hint`} className={fieldStyles.hint}>
            {hint}
          </span>
        ) : null}
        <div className={styles.row}>
          <FileTrigger
            allowsMultiple={multiple}
            {...(accept ? { acceptedFileTypes: accept } : {})}
            onSelect={(files) => onFiles(files ? [...files] : [])}
          >
            <AriaButton
              isDisabled={isDisabled}
              aria-label={`${t("chooseFile")}: ${label}`}
              {...(described ? { "aria-describedby": described } : {})}
              className={classNames(buttonStyles.button, buttonStyles.secondary)}
            >
              <Icon name="upload" />
              <span>{t("chooseFile")}</span>
            </AriaButton>
          </FileTrigger>
          <span className={styles.or}>{t("orDropHere")}</span>
        </div>
        {onItsWay.map((file) => (
          <div key={file.fileName} className={styles.progress} role="status">
            <span>{t("uploading", { fileName: file.fileName, percent: file.progress })}</span>
            <progress max={100} value={file.progress} aria-label={file.fileName} />
          </div>
        ))}
      </DropZone>
      {error ? (
        <span id={`${id}-error`} className={fieldStyles.error} role="alert" lang={i18n.language}>
          <Icon name="alert" size="s" />
          <span>{error}</span>
        </span>
      ) : null}
    </div>
  );
}
