import type { ComponentChildren } from 'preact';
import { useView } from './view-context.ts';

/** A fact's name, the fact, and whether it is only the place where it can be added. */
export type ListedFact = readonly [string, ComponentChildren, boolean?];

/**
 * Facts with their names; those that are empty are left out, and those that can be added are only a
 * word where they would stand.
 */
export function FactList(props: { facts: readonly ListedFact[] }) {
  const { readOnly } = useView();
  return (
    <dl class="facts">
      {props.facts
        .filter(([, fact, isMissing]) => fact !== '' && fact !== null && !(isMissing && readOnly))
        .map(([name, fact, isMissing]) => (
          <div key={name} class={isMissing ? 'fact fact-missing' : 'fact'}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
    </dl>
  );
}
