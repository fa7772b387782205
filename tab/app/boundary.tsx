import { Component, type ReactNode, useState } from 'react';
import { Problem } from '../shared/components/problem.tsx';
import { codeLoader } from '../shared/lib/code-loader.ts';
import { CodeMissing } from '../shared/lib/load-code.ts';
import { SeenProblem } from '../shared/lib/problem-text.ts';
import { texts } from '../shared/lib/texts.ts';

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
    return this.state.error === undefined ? this.props.children : <Broken error={this.state.error} />;
  }
}

/** Why a page is not there; *Try again* loads the whole tab again. */
export function Broken({ error }: { error: unknown }) {
  const [away, setAway] = useState(false);
  const shown = away
    ? new CodeMissing(false, error)
    : error instanceof CodeMissing
      ? error
      : new SeenProblem(texts.text('tab.shell.broken-hint'), { cause: error });
  return (
    <Problem
      error={shown}
      title={texts.text('tab.shell.broken')}
      retry={() => void codeLoader.retry().then((answers) => setAway(!answers))}
    />
  );
}
