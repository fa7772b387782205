import type { ComponentType } from 'react';
import { codeHook } from '../hooks/use-code.ts';
import { codeLoader } from '../lib/code-loader.ts';
import { Part } from './part.tsx';
import { Problem } from './problem.tsx';

/**
 * A part of a page whose code is fetched when it is first shown, with `Meanwhile` or nothing in its place until then. A failed fetch is
 * shown, and retried when the server is back. An error in the code is shown in place of the part (`Part`).
 * @param part its name for the loader
 */
export function lazyPart<Props extends object>(
  part: string,
  load: () => Promise<{ default: ComponentType<Props> }>,
  Meanwhile?: ComponentType<Props>,
) {
  const useCode = codeHook(part, load);
  return function LazyPart(props: Props) {
    const { value, problem } = useCode();
    if (value)
      return (
        <Part>
          <value.default {...props} />
        </Part>
      );
    if (problem !== undefined) return <Problem error={problem} retry={() => void codeLoader.retry()} />;
    return Meanwhile ? <Meanwhile {...props} /> : null;
  };
}
