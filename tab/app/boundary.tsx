import { Component, type ReactNode } from 'react';
import { Problem } from './problem.tsx';

interface Props {
  /** Another key is another chance. */
  at: string;
  children: ReactNode;
}

/** Keeps a page that broke, or whose code could not be fetched, from taking the whole tab with it. */
export class Boundary extends Component<Props, { error?: unknown; at: string }> {
  override state: { error?: unknown; at: string } = { at: this.props.at };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  static getDerivedStateFromProps(props: Props, state: { at: string }) {
    return props.at === state.at ? null : { at: props.at, error: undefined };
  }

  override render() {
    if (this.state.error === undefined) return this.props.children;
    return (
      <Problem error={new Error('Reload it; what was saved is safe.')} title="This page cannot be shown" retry={() => location.reload()} />
    );
  }
}
