import { Spinner } from '@fluentui/react-components';
import { type ComponentType, useEffect, useState } from 'react';
import { Broken } from './boundary.tsx';
import { codeLoader } from './code-loader.ts';
import { useRecovery } from './recovery.ts';

/**
 * A page whose code is fetched when it is first shown. What could not be fetched is tried again at each visit and when the
 * server is back; `React.lazy` would keep the failure for good.
 * @param label what is said meanwhile
 */
export function lazyPage<Props extends object>(load: () => Promise<{ default: ComponentType<Props> }>, label: string) {
  let Loaded: ComponentType<Props> | undefined;
  return function LazyPage(props: Props) {
    const [problem, setProblem] = useState<unknown>();
    const [, setLoaded] = useState(Loaded !== undefined);
    const [tries, setTries] = useState(0);
    useRecovery(problem, () => setTries((made) => made + 1));
    // biome-ignore lint/correctness/useExhaustiveDependencies: another try is another load.
    useEffect(() => {
      if (Loaded) return;
      let current = true;
      codeLoader.load(load).then(
        (code) => {
          Loaded = code.default;
          if (current) setLoaded(true);
        },
        (error: unknown) => {
          if (current) setProblem(error);
        },
      );
      return () => {
        current = false;
      };
    }, [tries]);
    if (Loaded) return <Loaded {...props} />;
    return problem === undefined ? <Spinner label={label} /> : <Broken error={problem} />;
  };
}
