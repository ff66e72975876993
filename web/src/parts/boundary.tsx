import { Component, type ComponentChildren } from 'preact';

/** Keeps a fault in one screen from taking the frame down; `fallback` says what can be done. */
export class Boundary extends Component<{ children: ComponentChildren; fallback: ComponentChildren }, { isBroken: boolean }> {
  override state = { isBroken: false };

  static override getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true };
  }

  override componentDidCatch(fault: unknown): void {
    console.error(fault);
  }

  render() {
    return this.state.isBroken ? this.props.fallback : this.props.children;
  }
}
