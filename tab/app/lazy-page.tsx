import type { ComponentType } from 'react';
import { LinesSkeleton } from '../shared/components/lines-skeleton.tsx';
import { Waiting } from '../shared/components/waiting.tsx';
import { codeHook } from '../shared/hooks/use-code.ts';
import { codeLoader } from '../shared/lib/code-loader.ts';
import { texts } from '../shared/lib/texts.ts';
import { Broken } from './boundary.tsx';

type OpeningId = 'tab.shared.loading' | 'tab.shell.opening-insights' | 'tab.shell.opening-my-data' | 'tab.shell.opening-admin';

/**
 * A page whose code is fetched when it is first shown. A failed fetch is retried at each visit and when the server is back; `React.lazy`
 * would keep the failure for good.
 * @param part its name for the loader
 * @param label the sentence shown meanwhile
 */
export function lazyPage<Props extends object>(part: string, load: () => Promise<{ default: ComponentType<Props> }>, label: OpeningId) {
  const useCode = codeHook(part, load);
  return function LazyPage(props: Props) {
    const { value, problem } = useCode();
    if (value) return <value.default {...props} />;
    if (problem !== undefined) return <Broken error={problem} />;
    // The browser would join a new request for the same file to one that hangs, so *Try again* reloads the whole tab.
    return (
      <Waiting needsToken={false} retry={() => void codeLoader.retry()}>
        <LinesSkeleton words={texts.text(label)} />
      </Waiting>
    );
  };
}
