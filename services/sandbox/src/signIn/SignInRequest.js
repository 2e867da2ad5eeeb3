"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
//# sourceMappingURL=SignInRequest.js.map