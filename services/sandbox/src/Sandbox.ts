import type { FaultBoard } from "./FaultBoard";
import type { SandboxSettings } from "./readSettings";

/** What every stand-in is given: the settings, the faults switched on, and the address they answer at. */
export interface Sandbox {
  settings: SandboxSettings;
  faults: FaultBoard;
  /** `http://localhost:<port>`, known once listening; read at each request. */
  baseUrl: string;
}
