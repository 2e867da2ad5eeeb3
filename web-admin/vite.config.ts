import { portalConfig } from "../web-shared/vite/portalConfig";

export default portalConfig({ base: "/admin/", port: 4003, root: import.meta.dirname });
