import { Spinner } from '@fluentui/react-components';
import type { ComponentType } from 'react';
import { useResource } from '../shared/hooks/use-resource.ts';
import { codeLoader } from '../shared/lib/code-loader.ts';
import { Broken } from './boundary.tsx';

/**
 * A page whose code is fetched when it is first shown. What could not be fetched is tried again at each visit and when the
 * server is back; `React.lazy` would keep the failure for good.
 * @param part its name for the loader
 * @param label what is said meanwhile
 */
export function lazyPage<Props extends object>(part: string, load: () => Promise<{ default: ComponentType<Props> }>, label: string) {
  let loaded: { default: ComponentType<Props> } | undefined;
  const fetchCode = async () => {
    loaded ??= await codeLoader.load(part, load);
    return loaded;
  };
  return function LazyPage(props: Props) {
    const { value = loaded, problem } = useResource(fetchCode);
    if (value) return <value.default {...props} />;
    return problem === undefined ? <Spinner label={label} /> : <Broken error={problem} />;
  };
}
