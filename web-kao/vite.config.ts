import { portalConfig } from "../web-shared/vite/portalConfig";

export default portalConfig({ base: "/kao/", port: 4002, root: import.meta.dirname });
