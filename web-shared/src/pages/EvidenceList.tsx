import { useFormats } from "../texts/useFormats";

/** Files put to a request. */
export type EvidenceListProps = {
  documents: readonly { id: string; fileName: string; byteSize: number; downloadPath: string }[];
};

/** The evidence, each a download. */
export function EvidenceList({ documents }: EvidenceListProps) {
  const { bytes } = useFormats();
  return (
    <ul>
      {documents.map(({ id, fileName, byteSize, downloadPath }) => (
        <li key={id}>
          <a href={downloadPath}>{fileName}</a> ({bytes(byteSize)})
        </li>
      ))}
    </ul>
  );
}
