import { DefaultNamingStrategy } from "typeorm";

const snake = (name: string): string => name.replace(/(?<!^)[A-Z]/g, (letter) => `_${letter}`).toLowerCase();

/** Columns and tables are snake_case singular: `validUntil` is `valid_until`. */
export class SnakeNames extends DefaultNamingStrategy {
  override tableName(className: string, given: string | undefined): string {
    return given ?? snake(className);
  }

  override columnName(propertyName: string, given: string | undefined): string {
    return given ?? snake(propertyName);
  }
}
