import { namespaces, type XmlElement } from "./XmlElement";

/** Writes an element as Exclusive Canonical XML 1.0: what is hashed is what is written. */
export function canonicalize(root: XmlElement, declared: ReadonlySet<string> = new Set()): string {
  const used = new Set([root.name, ...Object.keys(root.attributes)].filter((name) => name.includes(":")).map(prefixOf));
  const added = [...used].filter((prefix) => !declared.has(prefix)).sort();
  const within = new Set([...declared, ...added]);
  const declarations = added.map((prefix) => ` xmlns:${prefix}="${namespaceOf(prefix)}"`);
  const attributes = Object.entries(root.attributes)
    .sort(([one], [other]) => (sortKey(one) < sortKey(other) ? -1 : 1))
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  const children = root.children.map((child) =>
    typeof child === "string" ? escapeText(child) : canonicalize(child, within),
  );
  return `<${root.name}${declarations.join("")}${attributes.join("")}>${children.join("")}</${root.name}>`;
}

/** A whole document: the declaration, a line break and the canonical element. */
export function writeDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${canonicalize(root)}`;
}

function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(":"));
}

function namespaceOf(prefix: string): string {
  const namespace = namespaces[prefix];
  if (namespace === undefined) throw new Error(`no namespace for the prefix ${prefix}`);
  return namespace;
}

/** Attributes without a namespace come first, then by namespace and local name. */
function sortKey(name: string): string {
  return name.includes(":") ? `${namespaceOf(prefixOf(name))} ${name.slice(name.indexOf(":") + 1)}` : ` ${name}`;
}

const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

function checked(text: string): string {
  if (forbidden.test(text)) throw new Error("a character that XML 1.0 does not allow");
  return text;
}

function escapeText(text: string): string {
  return checked(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\r/g, "&#xD;");
}

function escapeAttribute(text: string): string {
  return checked(text)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/"/g, "&quot;")
    .replace(/\t/g, "&#x9;")
    .replace(/\n/g, "&#xA;")
    .replace(/\r/g, "&#xD;");
}
