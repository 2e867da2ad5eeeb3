import { Component, type ReactNode } from "react";
import { BrokenPage } from "./BrokenPage";

/** The net under the whole portal: shows a page instead of nothing when a page cannot be drawn. */
export class BrokenBoundary extends Component<{ children: ReactNode }, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    return this.state.isBroken ? <BrokenPage /> : this.props.children;
  }
}
