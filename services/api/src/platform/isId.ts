const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether this can be an id at all; what cannot is simply not there. */
export function isId(value: string): boolean {
  return shape.test(value);
}
