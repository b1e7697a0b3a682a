import type { ComponentChildren } from 'preact';

/** What stands where nothing is yet: what this is, in numbered lines, and how to begin. */
export function EmptyState(props: {
  title: string;
  lines: readonly { readonly title: string; readonly text: string }[];
  children: ComponentChildren;
}) {
  return (
    <div class="aw-empty">
      <h2>{props.title}</h2>
      <ol>
        {props.lines.map((line) => (
          <li key={line.title}>
            <span>
              <strong>{line.title}</strong> {line.text}
            </span>
          </li>
        ))}
      </ol>
      {props.children}
    </div>
  );
}
