"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readStored = readStored;
const node_fs_1 = require("node:fs");
const node_path_1 = require("node:path");
/** Reads a kept file, or makes, keeps and returns it; written in one move and readable by its owner alone. */
async function readStored(path, make) {
    if ((0, node_fs_1.existsSync)(path))
        return (0, node_fs_1.readFileSync)(path, "utf8");
    const made = await make();
    (0, node_fs_1.mkdirSync)((0, node_path_1.dirname)(path), { recursive: true });
    (0, node_fs_1.writeFileSync)(`${path}.${process.pid}`, made, { mode: 0o600 });
    (0, node_fs_1.renameSync)(`${path}.${process.pid}`, path);
    return made;
}
//# sourceMappingURL=readStored.js.map