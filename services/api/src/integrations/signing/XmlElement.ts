/** The namespaces of a container's XML; every document of ours uses these prefixes and no other. */
export const namespaces: Readonly<Record<string, string>> = {
  asic: "http://uri.etsi.org/02918/v1.2.1#",
  ds: "http://www.w3.org/2000/09/xmldsig#",
  manifest: "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
  xades: "http://uri.etsi.org/01903/v1.3.2#",
};

/** An element: its prefixed name, its attributes, and its elements and texts in order. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

/** Makes an element; what is undefined among the children is left out. */
export function element(
  name: string,
  attributes: Record<string, string> = {},
  ...children: (XmlElement | string | undefined)[]
): XmlElement {
  return { name, attributes, children: children.filter((child) => child !== undefined) };
}
