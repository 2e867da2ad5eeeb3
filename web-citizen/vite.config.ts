import { portalConfig } from "../web-shared/vite/portalConfig";

export default portalConfig({ base: "/", port: 4001, root: import.meta.dirname });
