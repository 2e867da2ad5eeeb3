import "@kutse/web-shared/styles/portal.css";
import { startPortal } from "@kutse/web-shared/shell/startPortal";
import { portal } from "./portal";

void startPortal(portal);
