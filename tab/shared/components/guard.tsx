import { Component, type ReactNode } from 'react';

interface Props {
  /** The children are rendered again when it changes. */
  at?: string;
  /** Shown in place of children that cannot be rendered; `again` renders them again. */
  broken: (error: unknown, again: () => void) => ReactNode;
  children: ReactNode;
}

/** An error boundary: a failure of the children does not affect the rest of the page. */
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
