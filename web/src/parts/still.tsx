import { Component, type ComponentChildren } from 'preact';

/**
 * Content that is drawn again only when one of `on` changed: what a long list is made of. `draw` must use nothing else that changes,
 * but what its components ask for by themselves (settings, words).
 */
export class Still extends Component<{ on: readonly unknown[]; draw: () => ComponentChildren }> {
  override shouldComponentUpdate(next: { on: readonly unknown[] }): boolean {
    const { on } = this.props;
    return on.length !== next.on.length || on.some((value, i) => !Object.is(value, next.on[i]));
  }

  render() {
    return this.props.draw();
  }
}
