const fs = require("node:fs");
const path = require("node:path");

/** Names of the installed packages that are ES modules: Jest runs CommonJS and must translate these on the way in. */
function esmPackages(nodeModules) {
  return fs.readdirSync(nodeModules).flatMap((name) => {
    if (name.startsWith(".")) return [];
    const names = name.startsWith("@")
      ? fs.readdirSync(path.join(nodeModules, name)).map((n) => `${name}/${n}`)
      : [name];
    return names.filter((each) => isEsm(path.join(nodeModules, each, "package.json")));
  });
}

function isEsm(manifest) {
  if (!fs.existsSync(manifest)) return false;
  return JSON.parse(fs.readFileSync(manifest, "utf8")).type === "module";
}

module.exports = { esmPackages };
