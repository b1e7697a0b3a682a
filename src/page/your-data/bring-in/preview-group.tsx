import { countedWords } from '../../../platform/words.ts';
import { Disclosure } from '../../../ui/disclosure.tsx';
import type { PreviewLine } from './preview.ts';

/** So many are shown: more nobody reads. */
const MOST = 200;

/** Interviews that meet the same fate: how many, and which on request. */
export function PreviewGroup({ label, lines }: { label: string; lines: readonly PreviewLine[] }) {
  if (lines.length === 0) return null;
  const left = lines.length - MOST;
  return (
    <Disclosure
      label={label}
      draw={() => (
        <ul class="import-lines">
          {lines.slice(0, MOST).map(({ key, name, detail }) => (
            <li key={key}>
              <span class="import-name">{name}</span>
              {detail !== '' && <span class="aw-hint">{detail}</span>}
            </li>
          ))}
          {left > 0 && <li class="aw-hint">{countedWords('importMore', left)}</li>}
        </ul>
      )}
    />
  );
}
