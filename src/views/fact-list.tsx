import type { ComponentChildren } from 'preact';

/** Facts with their names; those that are empty are left out. */
export function FactList(props: { facts: readonly (readonly [string, ComponentChildren])[] }) {
  return (
    <dl class="facts">
      {props.facts
        .filter(([, fact]) => fact !== '' && fact !== null)
        .map(([name, fact]) => (
          <div key={name} class="fact">
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
    </dl>
  );
}
