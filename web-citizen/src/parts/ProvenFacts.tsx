import { useProvenRows, type Proven } from "@kutse/web-shared/cards/useProvenRows";
import { DescriptionList, type DescriptionRow } from "@kutse/web-shared/ui/DescriptionList";

type ProvenFactsProps = {
  certificate: Proven;
  before?: readonly DescriptionRow[];
  after?: readonly DescriptionRow[];
};

/** The competences a certificate's holder has proven, with other facts of the certificate around them. */
export function ProvenFacts({ certificate, before = [], after = [] }: ProvenFactsProps) {
  const proven = useProvenRows(certificate);
  return <DescriptionList rows={[...before, ...proven, ...after]} />;
}
