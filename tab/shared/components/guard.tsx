import { Component, type ReactNode } from 'react';

interface Props {
  /** Another key is another chance. */
  at?: string;
  /** Stands in place of what cannot be rendered; `again` renders it once more. */
  broken: (error: unknown, again: () => void) => ReactNode;
  children: ReactNode;
}

/** Keeps what cannot be rendered from taking everything around it along. */
export class Guard extends Component<Props, { error?: unknown; at: string | undefined }> {
  override state: { error?: unknown; at: string | undefined } = { at: this.props.at };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  static getDerivedStateFromProps(props: Props, state: { at: string | undefined }) {
    return props.at === state.at ? null : { at: props.at, error: undefined };
  }

  again = () => this.setState({ error: undefined });

  override render() {
    const { error } = this.state;
    return error === undefined ? this.props.children : this.props.broken(error, this.again);
  }
}
