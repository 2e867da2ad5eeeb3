"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=Sandbox.js.map