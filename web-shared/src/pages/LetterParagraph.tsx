import styles from "./LetterParagraph.module.css";

/** Lines marked with ">" are somebody else's words, in a language we do not know: they stand apart from the register's own. */
export function LetterParagraph({ children }: { children: string }) {
  const lines = children.split("\n");
  if (!lines.every((line) => line.startsWith("> "))) return <p>{children}</p>;
  return (
    <blockquote lang="" className={styles.quote}>
      {lines.map((line) => line.slice(2)).join("\n")}
    </blockquote>
  );
}
