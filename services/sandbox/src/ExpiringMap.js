"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.ExpiringMap = void 0;
/** A map whose entries are gone after their time; old ones are swept when new ones come. */
class ExpiringMap {
    constructor() {
        this.entries = new Map();
    }
    /** Keeps a value until `expiresAt`, milliseconds since the epoch. */
    set(key, value, expiresAt) {
        for (const [old, entry] of this.entries)
            if (entry.expiresAt <= Date.now())
                this.entries.delete(old);
        this.entries.set(key, { value, expiresAt });
    }
    get(key) {
        const entry = this.entries.get(key);
        return entry && entry.expiresAt > Date.now() ? entry.value : undefined;
    }
    /** Returns the value and forgets it: for what may be used once. */
    take(key) {
        const value = this.get(key);
        this.entries.delete(key);
        return value;
    }
    delete(key) {
        this.entries.delete(key);
    }
}
exports.ExpiringMap = ExpiringMap;
//# sourceMappingURL=ExpiringMap.js.map