import { element, namespaces, type XmlElement } from "./XmlElement";

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#x9": "\t",
  "#xA": "\n",
  "#xD": "\r",
};
const token = /<(\/?)([a-z]+:[A-Za-z0-9-]+)((?: [A-Za-z:-]+="[^"<]*")*)>|([^<]+)/y;
const maxLength = 2_000_000;
const maxDepth = 20;

/** Reads XML as `writeDocument` writes it and nothing else: no comments, entities, other prefixes or shortened tags. */
export function parseXml(text: string): XmlElement {
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (text.length > maxLength || !text.startsWith(declaration)) throw new Error("not XML of a container");
  const holder = element("ds:Holder");
  const open: XmlElement[] = [holder];
  token.lastIndex = declaration.length;
  while (token.lastIndex < text.length) {
    const match = token.exec(text);
    const parent = open.at(-1);
    if (!match || !parent) throw new Error("not XML of a container");
    const [, slash, name, attributes, characters] = match;
    if (characters !== undefined) parent.children.push(unescape(characters));
    else if (slash) close(open, name);
    else {
      const child = element(name ?? "", readAttributes(attributes ?? ""));
      parent.children.push(child);
      open.push(child);
      if (open.length > maxDepth) throw new Error("XML too deep");
    }
  }
  const [root, ...rest] = holder.children;
  if (open.length !== 1 || rest.length > 0 || root === undefined || typeof root === "string") {
    throw new Error("not one XML element");
  }
  return root;
}

function close(open: XmlElement[], name: string | undefined): void {
  const last = open.pop();
  if (!last || last.name !== name || open.length === 0) throw new Error(`a tag that does not fit: ${name}`);
}

function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, value] of text.matchAll(/ ([A-Za-z:-]+)="([^"]*)"/g)) {
    if (name === undefined || value === undefined || name in attributes) throw new Error("an attribute twice");
    if (!name.startsWith("xmlns")) attributes[name] = unescape(value);
    else if (namespaces[name.slice("xmlns:".length)] !== value)
      throw new Error(`a namespace that is not ours: ${value}`);
  }
  return attributes;
}

function unescape(text: string): string {
  return text.replace(/&([^;]*);?/g, (_whole, name: string) => {
    const character = entities[name];
    if (character === undefined) throw new Error(`an entity that is not ours: ${name}`);
    return character;
  });
}
