import type { FunctionComponent } from 'preact';
import { useModule } from './use-module.ts';

/** A view that stands behind a press and is fetched when it is first shown. */
export function showLater<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
): FunctionComponent<Props> {
  return (props) => {
    const View = useModule(load);
    return View && <View {...props} />;
  };
}
