/**
 * A select list over a table's alias that names each column as the entity does: `o.name_en "nameEn"`.
 * `validFrom::text` casts, as days need to stay text.
 */
export function columnsAs(alias: string, properties: readonly string[]): string {
  const select = (property: string): string => {
    const [name = property, type] = property.split("::");
    const column = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    return `${alias}.${column}${type ? `::${type}` : ""} "${name}"`;
  };
  return properties.map(select).join(", ");
}
