/** A map whose entries are gone after their time; old ones are swept when new ones come. */
export class ExpiringMap<Value> {
  private readonly entries = new Map<string, { value: Value; expiresAt: number }>();

  /** Keeps a value until `expiresAt`, milliseconds since the epoch. */
  set(key: string, value: Value, expiresAt: number): void {
    for (const [old, entry] of this.entries) if (entry.expiresAt <= Date.now()) this.entries.delete(old);
    this.entries.set(key, { value, expiresAt });
  }

  get(key: string): Value | undefined {
    const entry = this.entries.get(key);
    return entry && entry.expiresAt > Date.now() ? entry.value : undefined;
  }

  /** Returns the value and forgets it: for what may be used once. */
  take(key: string): Value | undefined {
    const value = this.get(key);
    this.entries.delete(key);
    return value;
  }

  delete(key: string): void {
    this.entries.delete(key);
  }
}
