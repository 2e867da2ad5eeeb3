import { portalConfig } from "../web-shared/vite/portalConfig";
import { ownDocuments } from "./ownDocuments";

const root = import.meta.dirname;
const config = portalConfig({ base: "/kao/", port: 4002, root });

export default { ...config, plugins: [ownDocuments(root), ...(config.plugins ?? [])] };
